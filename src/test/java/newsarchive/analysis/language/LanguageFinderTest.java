package newsarchive.analysis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import newsarchive.analysis.Analyzer;
import newsarchive.analysis.CaseFiles;
import newsarchive.model.AnalyzedArticle;
import newsarchive.model.LocalEntity;
import newsarchive.model.Statement;
import newsarchive.model.TextLanguage;
import newsarchive.model.TextLanguage.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  private static final String FRENCH =
      "Le barrage est vieux et la vallée a peur de la crue qui vient. «Nous allons le réparer avant"
          + " la fin de l'été», a dit l'ingénieure Ana Ruiz. Elle ne sait pas encore qui va payer"
          + " pour les travaux, mais le conseil de la ville est prêt à voter une somme pour que le"
          + " mur tienne.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le mur est vieux et la ville a peur de la crue qui vient avec la pluie. Le conseil ne"
            + " sait pas encore qui va payer pour les travaux, mais il est prêt.",
        "de | Die Mauer ist alt und die Stadt hat Angst vor dem Hochwasser, das mit dem Regen"
            + " kommt. Der Rat weiß noch nicht, wer für die Arbeiten zahlt, aber er ist bereit.",
        "es | El muro es viejo y la ciudad tiene miedo de la crecida que viene con la lluvia. El"
            + " consejo no sabe todavía quién va a pagar las obras, pero está listo para votar.",
        "it | Il muro è vecchio e la città ha paura della piena che viene con la pioggia. Il"
            + " consiglio non sa ancora chi pagherà i lavori, ma è pronto a votare per la spesa.",
        "pt | O muro é velho e a cidade tem medo da cheia que vem com a chuva. O conselho não sabe"
            + " ainda quem vai pagar as obras, mas está pronto para votar uma soma.",
        "nl | De muur is oud en de stad is bang voor het water dat met de regen komt. De raad weet"
            + " nog niet wie er voor het werk betaalt, maar hij is er klaar voor.",
        "pl | Mur jest stary i w mieście boją się wody, która przyjdzie z deszczem. Rada nie wie,"
            + " kto za to zapłaci, ale jest gotowa do głosowania na ten temat w tym roku.",
        "tr | Duvar eski ve kent yağmurla gelen su için çok korkuyor. Bu iş için kim ödeyecek daha"
            + " belli değil ama meclis bir para için oy vermeye hazır olduğunu dedi.",
        "ru | Стена старая, и в городе боятся воды, которая придёт с дождём. Совет ещё не знает,"
            + " кто за это заплатит, но он уже готов к тому, что надо будет голосовать.",
        "uk | Стіна стара, і в місті бояться води, яка прийде з дощем. Рада ще не знає, хто за це"
            + " заплатить, але вона вже готова до того, що треба буде голосувати за це.",
        "ar | السد قديم في هذه المدينة و كان الناس على خوف من الماء الذي يأتي مع المطر. قال المجلس"
            + " إن المال قد يأتي بعد عام و لا أحد يعرف من التي سوف تدفع عن هذا العمل كل عام.",
        "ja | 古い壁は町の人々を心配させている。市議会はまだ誰が工事の費用を払うのか知らないが、投票の準備はできていると話した。雨とともに来る水を恐れている。",
        "zh | 城墙很旧，城里的人害怕随着大雨而来的洪水。市议会还不知道谁来支付工程费用，但是已经准备好投票决定拨款。人们希望夏天之前修好它，大家都在等待。",
        "ka | კედელი ძველია და ქალაქს წყლის ეშინია, რომელიც წვიმასთან ერთად მოდის. საბჭომ ჯერ არ"
            + " იცის ვინ გადაიხდის სამუშაოს.",
        "hy | Պատը հին է, և քաղաքը վախենում է ջրից, որը գալիս է անձրևի հետ։ Խորհուրդը դեռ չգիտի, թե"
            + " ով է վճարելու աշխատանքի համար։",
        "en | The wall is old and the town is afraid of the water that comes with the rain. The"
            + " council does not know yet who will pay for the work, but it is ready to vote."
      })
  void languageIsRecognisedByItsFunctionWordsOrLetters(String tag, String text) {
    TextLanguage language = new LanguageFinder().find(CaseFiles.article(text, null));
    assertEquals(new TextLanguage(tag, Basis.RECOGNISED), language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le mur est vieux.",
        "Ana Ruiz, Petr Novak, Marta Lind, Carl Stone, Ilse Brand, Ravi Menon, Otto Lange, Hana"
            + " Vrba, Lee Varga, Kim Sorel",
        "The mayor read a poem: le mur est vieux et la ville a peur de la crue. The town was silent"
            + " for a while, and then it was time for the vote of the council."
      })
  void whatShowsTooLittleIsTakenForEnglish(String text) {
    assertTrue(new LanguageFinder().find(CaseFiles.article(text, null)).isEnglish());
  }

  @Test
  void metadataWin() {
    assertEquals(
        new TextLanguage("en-GB", Basis.STATED),
        new LanguageFinder().find(CaseFiles.article(FRENCH, "en-GB")));
    assertFalse(new LanguageFinder().find(CaseFiles.article("Yes.", "pt-BR")).isEnglish());
  }

  @Test
  void frenchArticleHasItsQuotationAndNamesButNoSpeaker() {
    AnalyzedArticle read = new Analyzer().analyze(CaseFiles.article(FRENCH, null));
    assertEquals("fr", read.language().tag());
    assertEquals(
        List.of("Nous allons le réparer avant la fin de l'été"),
        read.statements().stream().map((Statement s) -> s.content().get(0).of(FRENCH)).toList());
    assertTrue(read.attributions().get(0).voices().isEmpty());
    assertEquals(List.of("Ana Ruiz"), read.entities().stream().map(LocalEntity::name).toList());
    assertTrue(read.claims().isEmpty());
  }
}

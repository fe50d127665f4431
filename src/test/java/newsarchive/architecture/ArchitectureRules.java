package newsarchive.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import newsarchive.cli.Main;
import newsarchive.model.WordIds;
import org.jspecify.annotations.NullMarked;

/** Each rule with a violation that it must catch. */
final class ArchitectureRules {
  private static final String[] PURE = {
    "newsarchive.model..",
    "newsarchive.text..",
    "newsarchive.learning..",
    "newsarchive.analysis..",
    "newsarchive.archive..",
    "newsarchive.links.."
  };

  /** Calls whose result depends on the machine: locale, character set, zone, clock, chance. */
  private static final Set<String> CALLS_THAT_DEPEND_ON_THE_MACHINE =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.<init>([B)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.util.Locale.getDefault()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.TimeZone.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.text.Collator.getInstance()",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.BreakIterator.getSentenceInstance()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.Date.<init>()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.Math.random()",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID()",
          "java.lang.System.identityHashCode(java.lang.Object)",
          "java.lang.System.lineSeparator()");

  private ArchitectureRules() {}

  /**
   * A rule and its proof.
   *
   * @param violation classes of which at least one breaks the rule
   */
  record Proven(ArchRule rule, List<String> violation) {
    @Override
    public String toString() {
      return rule.getDescription();
    }
  }

  private static Proven rule(ArchRule rule, String... violation) {
    return new Proven(rule, List.of(violation));
  }

  static List<Proven> all() {
    return List.of(
        rule(
            slices().matching("newsarchive.(**)").should().beFreeOfCycles(),
            "package newsarchive.one; public class A { newsarchive.two.B b; }",
            "package newsarchive.two; public class B { newsarchive.one.A a; }"),
        library("Jsoup", "org.jsoup..", "org.jsoup.nodes.Document", "source", "curation"),
        library(
            "flexmark",
            "com.vladsch..",
            "com.vladsch.flexmark.parser.Parser",
            "source",
            "curation"),
        library(
            "YAML", "org.snakeyaml..", "org.snakeyaml.engine.v2.api.Load", "source", "curation"),
        library("Freemarker", "freemarker..", "freemarker.template.Template", "site"),
        library("picocli", "picocli..", "picocli.CommandLine", "cli"),
        library(
            "JSON",
            "com.fasterxml..",
            "com.fasterxml.jackson.core.JsonFactory",
            "source",
            "export",
            "search",
            "site",
            "evaluation"),
        rule(
            noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should(
                    ArchConditions.dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                            .or(belongToAnyOf(java.io.File.class, java.io.FileInputStream.class))))
                .as("the pure rooms know no files"),
            "package newsarchive.text; class A { java.nio.file.Path p; }"),
        rule(
            noClasses()
                .should(
                    ArchConditions.dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..")
                            .and(
                                DescribedPredicate.not(
                                    belongToAnyOf(
                                        java.net.URI.class,
                                        java.net.URISyntaxException.class,
                                        java.net.URLEncoder.class,
                                        java.net.URLDecoder.class)))))
                .as("nothing uses the network"),
            "package newsarchive.source; class A { java.net.URL u; }"),
        rule(
            noClasses()
                .should(
                    ArchConditions.dependOnClassesThat(
                        belongToAnyOf(
                            ProcessBuilder.class,
                            Runtime.class,
                            java.io.ObjectInputStream.class,
                            ClassLoader.class)))
                .as("nothing starts programs, loads classes or reads objects"),
            "package newsarchive.cli; class A { ProcessBuilder b; }"),
        rule(
            noClasses()
                .should(callMethodWhere(target(CALLS_THAT_DEPEND_ON_THE_MACHINE)))
                .orShould(
                    ArchConditions.callConstructorWhere(target(CALLS_THAT_DEPEND_ON_THE_MACHINE)))
                .as(
                    "nothing depends on the machine's locale, character set, zone, clock or"
                        + " chance"),
            "package newsarchive.text; class A { String b(String c) { return c.toLowerCase(); } }"),
        rule(
            noClasses()
                .that()
                .resideOutsideOfPackage("newsarchive.cli")
                .should(callMethodWhere(target(Set.of("java.lang.System.nanoTime()"))))
                .as("only the command line measures time"),
            "package newsarchive.archive; class A { long b() { return System.nanoTime(); } }"),
        rule(
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
            "package newsarchive.cli; class A { void b() { System.out.println(); } }"),
        rule(
            noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should(callMethodWhere(target(Set.of("java.lang.System.exit(int)"))))
                .as("only Main ends the program"),
            "package newsarchive.cli; class A { void b() { System.exit(1); } }"),
        rule(
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
            "package newsarchive.cli; class A { void b() { throw new RuntimeException(); } }"),
        rule(
            fields()
                .that()
                .areStatic()
                .and(describe("are not made by the compiler", f -> !f.getName().contains("$")))
                .should()
                .beFinal()
                .as("there is no static variable"),
            "package newsarchive.site; class A { static int b; }"),
        rule(
            noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base|Abstract\\w*)")
                .as("names say what a class is"),
            "package newsarchive.site; class PageUtils {}"),
        rule(
            classes()
                .that()
                .resideInAPackage("newsarchive.site.view")
                .and()
                .areTopLevelClasses()
                .and(
                    describe(
                        "are no package-info",
                        type -> !type.getSimpleName().equals("package-info")))
                .should(
                    ArchConditions.be(
                        describe(
                            "data",
                            type -> type.isRecord() || type.isEnum() || type.isInterface())))
                .as("views are data"),
            "package newsarchive.site.view; class A {}"),
        rule(
            classes()
                .that()
                .resideInAPackage("newsarchive.model")
                .and()
                .arePublic()
                .and()
                .doNotBelongToAnyOf(WordIds.class) // counts equal words while ids are given
                .should(
                    ArchConditions.be(
                        describe(
                            "data, or a function",
                            type -> type.isRecord() || type.isEnum() || hasNoState(type))))
                .as("the model is data"),
            "package newsarchive.model; public class A { private int b; }"),
        rule(
            classes()
                .that()
                .resideInAnyPackage("newsarchive.text", "newsarchive.analysis..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(
                    ".*\\.(Segmenter|Analyzer|Editor|\\w+Finder|Found\\w+"
                        + "|\\w+Tagger|Tagged\\w+|TaggerTrainer|WordTable"
                        + "|Reading|Case|Confidence\\w+|NameShares)")
                .as("a stage has one door"),
            "package newsarchive.analysis.claims; public class Scanner {}"),
        rule(
            classes()
                .that()
                .resideInAnyPackage("newsarchive.cli")
                .and()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .notBePublic()
                .as("nobody sees the commands"),
            "package newsarchive.cli; public class A {}"),
        rule(
            classes()
                .that(describe("are named package-info", ArchitectureRules::isPackageInfo))
                .should()
                .beAnnotatedWith(NullMarked.class)
                .as("packages say that nothing is null unless it is marked"),
            "@Deprecated package newsarchive.planted;"));
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  private static boolean hasNoState(JavaClass type) {
    return type.getFields().stream()
        .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static Proven library(String name, String packages, String type, String... rooms) {
    String[] allowed = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      allowed[i] = "newsarchive." + rooms[i];
    }
    return rule(
        noClasses()
            .that()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packages)
            .as("only " + String.join(" and ", rooms) + " knows " + name),
        "package newsarchive.model; class A { " + type + " b; }");
  }

  private static DescribedPredicate<JavaCall<?>> target(Set<String> calls) {
    return describe(
        "to one of " + calls,
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String parameters =
              String.join(
                  ", ", target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
          return calls.contains(
              target.getOwner().getName() + "." + target.getName() + "(" + parameters + ")");
        });
  }
}

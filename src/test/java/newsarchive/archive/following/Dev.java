package newsarchive.archive.following;
import java.util.Set;
class Dev { public static void main(String[] a) throws Exception {
 for (String f : a) { var p = LabelledPairs.judge(f); System.out.println(LabelledPairs.differences(p));
 for (var l : java.util.List.of(Set.of("same"),Set.of("opposite"),Set.of("figure"),Set.of("opposite","figure"))) { double[] s=LabelledPairs.score(p,l); System.out.printf("%s %s P %.1f R %.1f%n", f, l, s[0], s[1]); } } } }

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Generators.Tests.Incremental;
using Workflows.Generators.Tests.Running;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.Errors;

/// <summary>Which names an exception type stands for in ErrorEquals.</summary>
public sealed class ExpansionTests
{
    private const string Hierarchy = """
        public class PaymentException : Exception;
        public class CardException : PaymentException;
        public sealed class DeclinedException : CardException;
        public sealed class AccountException : PaymentException;
        """;

    [Theory]
    [InlineData("PaymentException", "PaymentException,AccountException,CardException,DeclinedException")]
    [InlineData("CardException", "CardException,DeclinedException")]
    [InlineData("DeclinedException", "DeclinedException")]
    [InlineData("DeclinedException, AccountException", "DeclinedException,AccountException")]
    [InlineData("CardException, PaymentException", "CardException,DeclinedException,PaymentException,AccountException")]
    [InlineData("Exception", "States.ALL")]
    public void A_type_stands_for_itself_and_all_that_derive_from_it(string types, string names) => Assert.Equal(names, Expand(types, Hierarchy));

    [Theory]
    [InlineData("class A : Exception; [ErrorName(\"b\")] class B : A; class C : B;", "A", "A,C,b")]
    [InlineData("[ErrorName(\"a\")] class A : Exception; class B : A;", "A", "a,B")]
    [InlineData("[ErrorName(\"same\")] class A : Exception; [ErrorName(\"same\")] class B : A;", "A", "same")]
    public void A_name_of_ones_own_takes_the_types_place_and_is_not_inherited(string source, string types, string names) => Assert.Equal(names, Expand(types, source));

    [Theory]
    [InlineData("abstract class A : Exception; class B : A; abstract class C : A; class D : C;", "A", "B,D")]
    [InlineData("abstract class A : Exception;", "A", "A")]
    [InlineData("abstract class A : TimeoutException; class B : A;", "A", "B")]
    public void An_abstract_type_is_never_thrown_itself(string source, string types, string names) => Assert.Equal(names, Expand(types, source));

    [Theory]
    [InlineData("static class Outer { public class A : Exception; private class B : A; }", "Outer.A", "A,B")]
    [InlineData("class A<T> : Exception; class B : A<int>; class C : A<string>;", "A<int>", "A`1,B,C")]
    [InlineData("class A : Exception; class B<T> : A; namespace N { class C : B<int>; }", "A", "A,B`1,C")]
    [InlineData("interface I; class A : Exception, I; struct S;", "A", "A")]
    public void Nested_and_generic_types_have_the_names_of_the_run_time(string source, string types, string names) => Assert.Equal(names, Expand(types, source));

    [Theory]
    [InlineData("TimeoutException", "TimeoutException,RegexMatchTimeoutException,States.Timeout,Sandbox.Timedout")]
    [InlineData("TimeoutException, FormatException", "TimeoutException,RegexMatchTimeoutException,States.Timeout,Sandbox.Timedout,FormatException,CookieException,CustomAttributeFormatException,UriFormatException")]
    [InlineData("System.Text.RegularExpressions.RegexMatchTimeoutException", "RegexMatchTimeoutException")]
    [InlineData("ArithmeticException", "ArithmeticException,DivideByZeroException,NotFiniteNumberException,OverflowException")]
    [InlineData("OperationCanceledException", "OperationCanceledException,TaskCanceledException")]
    [InlineData("DivideByZeroException", "DivideByZeroException")]
    [InlineData("WorkflowFailedException", "WorkflowFailedException,WorkflowAbortedException,WorkflowTimedOutException")]
    [InlineData("WorkflowTimedOutException", "WorkflowTimedOutException")]
    public void A_type_of_the_framework_stands_for_what_the_table_has(string types, string names) => Assert.Equal(names, Expand(types, ""));

    [Fact]
    public void What_derives_from_a_type_of_the_framework_is_among_its_names() =>
        Assert.Equal("ArithmeticException,DivideByZeroException,NotFiniteNumberException,OverflowException,Mine", Expand("ArithmeticException", "class Mine : OverflowException;"));

    [Fact]
    public void What_derives_from_a_timeout_is_no_timeout_itself()
    {
        const string source = "class SlowException : TimeoutException;";

        Assert.Equal("SlowException", Expand("SlowException", source));
        Assert.Equal("TimeoutException,RegexMatchTimeoutException,SlowException,States.Timeout,Sandbox.Timedout", Expand("TimeoutException", source));
    }

    [Fact]
    public void Types_of_a_referenced_assembly_are_among_the_names()
    {
        var library = Sources.Compile(Hierarchy);
        var run = Run(library.ToMetadataReference(), "public sealed class LostException : PaymentException;");

        Assert.Equal("PaymentException,AccountException,CardException,DeclinedException,LostException", Names(run));
    }

    [Fact]
    public void Types_of_an_image_are_among_the_names()
    {
        using var image = new MemoryStream();
        Assert.True(Sources.Compile(Hierarchy).Emit(image).Success);
        image.Position = 0;

        Assert.Equal("PaymentException,AccountException,CardException,DeclinedException", Names(Run(MetadataReference.CreateFromStream(image), "")));
    }

    [Fact]
    public void A_new_type_in_another_file_changes_the_definition()
    {
        var run = new IncrementalRun(Hierarchy, Source("CardException"));
        var before = Names(Asl(run));

        run.Add("sealed class ExpiredException : CardException;");

        Assert.Equal("CardException,DeclinedException", before);
        Assert.Equal("CardException,DeclinedException,ExpiredException", Names(Asl(run)));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Read);
    }

    [Fact]
    public void An_edit_elsewhere_leaves_the_definition_alone()
    {
        var run = new IncrementalRun(Hierarchy, Source("CardException")).Add("sealed class OtherException : Exception;");

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Read);
        Assert.All(run.Later, step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
    }

    [Fact]
    public void A_new_name_in_another_file_changes_the_definition()
    {
        var run = new IncrementalRun(Hierarchy, Source("CardException")).Edit(0, Hierarchy.Replace("public sealed class Declined", "[ErrorName(\"Declined\")] public sealed class Declined"));

        Assert.Equal("CardException,Declined", Names(Asl(run)));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void At_most_thirty_names_are_emitted(int derived, bool isEmitted)
    {
        var source = "class A : Exception;" + string.Concat(Enumerable.Range(0, derived).Select(i => $"class B{i} : A;"));
        var asl = Snippet.Generate([source, Source("A")]).SyntaxTrees.Where(tree => tree.FilePath.EndsWith("W.Asl.g.cs", StringComparison.Ordinal)).Select(tree => tree.ToString()).SingleOrDefault() ?? "";

        Assert.Equal(isEmitted, asl.Contains("\"B0\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_expanded_is_what_the_runner_catches() => Assert.Equal("caught DeclinedException, caught A`1, caught Own, caught Hidden", await Snippet.RunAsync($$"""
        {{Hierarchy}}
        public class A<T> : PaymentException;
        [ErrorName("Own")] public sealed class NamedException : CardException;
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            private sealed class Hidden : CardException;
            [Task(End = true), Catch<PaymentException>(nameof(Failed))]
            public string Work(int n) => throw (n switch { 0 => new DeclinedException(), 1 => new A<int>(), 2 => new NamedException(), _ => new Hidden() });
            [Succeed] static string Failed(ErrorOutput error) => $"caught {error.Error ?? "nothing"}";
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var caught = new List<string>();
                for (var n = 0; n < 4; n++) { caught.Add(await new W().RunAsync(n)); }
                return string.Join(", ", caught);
            }
        }
        """));

    [Fact]
    public async Task A_type_that_is_local_to_its_file_is_caught_by_its_name() => Assert.Equal("caught", await Snippet.RunAsync("""
        file class LocalException : Exception;
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            [Task(End = true), Catch<LocalException>(nameof(Failed))] public string Work(int n) => throw new LocalException();
            [Succeed] static string Failed() => "caught";
        }
        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    private static string Expand(string types, string source) => Names(Snippet.Generate(source, Source(types)).SyntaxTrees.Single(IsAsl).ToString());

    private static string Run(MetadataReference library, string source)
    {
        CSharpGeneratorDriver.Create([new WorkflowGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Sources.Compile(source, Source("PaymentException")).AddReferences(library), out var output, out _);
        return output.SyntaxTrees.Single(IsAsl).ToString();
    }

    private static string Source(string types) => $$"""
        [Workflow("w", StartAt = nameof(Work), RetryOnServiceExceptions = false)]
        public sealed partial class W { [Task(End = true), Retry<{{types}}>] public int Work(int n) => n; }
        """;

    private static string Asl(IncrementalRun run) => run.Files["W.Asl.g.cs"];

    private static bool IsAsl(SyntaxTree tree) => tree.FilePath.EndsWith("W.Asl.g.cs", StringComparison.Ordinal);

    private static string Names(string asl) => Regex.Replace(Regex.Match(asl, "\"ErrorEquals\": \\[(.*?)\\]", RegexOptions.Singleline).Groups[1].Value, "[\\s\"]", "");
}

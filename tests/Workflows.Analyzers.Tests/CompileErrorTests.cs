namespace Workflows.Analyzers.Tests;

/// <summary>What the compiler itself says of a workflow is said once: by the compiler.</summary>
public sealed class CompileErrorTests
{
    [Theory]
    [InlineData("[Task(Next = nameof(Missing))] int Work(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(Missing n) => 1;")]
    [InlineData("[Task(End = true)] Missing Work(int n) => null!;")]
    [InlineData("[Task(End = true)] List<Missing> Work(Missing[] n) => null!;")]
    [InlineData("[Task(End = true)] int Work(Broken n) => 1;")]
    [InlineData("[Task(End = true)] Broken[] Work(int n) => [];")]
    [InlineData("[Task(End = true)] int Work(Nameless n) => 1;")]
    [InlineData("[Task(End = true)] Nameless[] Work(int n) => [];")]
    [InlineData("[Task(End = true)] int Work(int n) => missing;")]
    [InlineData("[Pass(End = true)] static int Work(int n) => n.Missing;")]
    [InlineData("[Pass(End = true)] static int Work(int n) => \"text\";")]
    [InlineData("[Pass(End = true)] static int Work(int n) => ;")]
    [InlineData("[Pass(End = true)] static int Work(int n) { }")]
    [InlineData("[Pass(End = true)] static partial int Work(int n);")]
    [InlineData("[Task(End = true)] public partial Task Work(int n);")]
    [InlineData("[Task(End = true)] public partial void Work(int n);")]
    [InlineData("[Choice] static Next Work(int n) => n > 1 ? nameof(Missing) : nameof(Work);")]
    [InlineData("[Choice] static Next Work(int n) => 5;")]
    [InlineData("[Wait(Seconds = \"a\", End = true)] static partial void Work();")]
    [InlineData("[Fail(1)] static partial void Work();")]
    [InlineData("[Task(Missing = 1, End = true)] int Work(int n) => n;")]
    [InlineData("[Task(End = true) int Work(int n) => n;")]
    [InlineData("[Task(End = true), ResultPath(nameof(Missing.A))] int Work(Fine n) => 1;")]
    [InlineData("[Task(End = true, Output = nameof(Missing))] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<Missing>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<TimeoutException, Missing>(MaxAttempts = -1)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<Missing>(nameof(Work))] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<int>(nameof(Work))] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<string>(nameof(Work))] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<List<>>(nameof(Work))] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry<T>] int Work<T>(int n) where T : Exception => n;")]
    [InlineData("[Task(End = true), Catch(nameof(Missing), \"A\")] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Catch<TimeoutException>] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry(Errors.Missing)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Retry(1)] int Work(int n) => n;")]
    [InlineData("[Task(End = true), Undo] int Work(int n) => n;")]
    [InlineData("[Fail<Missing>(\"no\")] static partial void Work();")]
    [InlineData("[Task(End = true), Catch(nameof(Work), ResultPath = nameof(Fine.Missing))] int Work(Fine n) => 1;")]
    public async Task A_class_that_does_not_compile_gets_the_compilers_messages_only(string states)
    {
        var source = $$"""
            public sealed record Fine(int A);
            public sealed record Broken(Absent Value, int B);
            public sealed record Nameless(string, int B);
            [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
            """;
        var alone = Workflows.Tests.Roslyn.Sources.Compile(source).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .Where(message => !message.Contains("CS8795") || !states.Contains("void Work"))
            .Order()
            .ToArray();
        Assert.NotEmpty(alone);
        Assert.Equal(alone, (await Findings.OfAsync(source)).Select(diagnostic => diagnostic.ToString()).Where(message => !message.Contains("CS8795") || !states.Contains("void Work")).Order());
    }

    [Theory]
    [InlineData("[Workflow(\"w\")]", "[Task(End = true)] public int Work(int n) => n;", "WFL1001")]
    [InlineData("[Workflow(\"w\", StartAt = \"Missing\")]", "[Task(End = true)] public int Work(int n) => n;", "WFL1002")]
    [InlineData("[Workflow(\"w\", StartAt = nameof(Work))]", "[Task(Next = \"Missing\")] public int Work(int n) => n; [Pass(End = true)] static int Done(int n) => n;", "WFL1003")]
    [InlineData("[Workflow(\"w\", StartAt = nameof(Work))]", "[Task] public int Work(int n) => n;", "WFL1005")]
    [InlineData("[Workflow(\"w\", StartAt = nameof(Work))]", "[Task(Next = nameof(Work))] public int Work(int n) => n; [Pass(End = true)] static int Done(int n) => n;", "WFL1006,WFL1007")]
    [InlineData("[Workflow(\"w\", StartAt = nameof(Work))]", "[Task(End = true)] public int Work(int n, int m) => n;", "WFL0003")]
    [InlineData("[Workflow(\"w\", StartAt = nameof(Work))]", "[Pass(End = true)] static int Work(int n) => n.GetHashCode();", "WFL4001")]
    [InlineData("[Workflow(\"w w\", StartAt = nameof(Work))]", "[Task(End = true)] public int Work(int n) => n; public static partial void Done(); public static partial void Done() { }", "WFL0004")]
    public async Task The_public_surface_exists_with_errors(string workflow, string states, string ids)
    {
        var source = $$"""
            {{workflow}} public partial class W { {{states}} [Fail("No")] public static partial void No(); }
            static class Program
            {
                public static async Task<(int, string, object)> Main() => (await new W().RunAsync(1), W.Asl, W.Definition);
            }
            """;
        var found = (await Findings.OfAsync(source)).Select(diagnostic => diagnostic.Id).Distinct().Order().ToList();
        if (!ids.Contains("WFL1006"))
        {
            found.Remove("WFL1006");
        }

        Assert.Equal(ids.Split(','), found);
    }

    [Fact]
    public async Task A_surface_of_types_that_cannot_be_named_does_not_add_errors()
    {
        var found = await Findings.OfAsync("""
            [Workflow("w", StartAt = nameof(Work))]
            public partial class W
            {
                [Task(End = true)] Private Work(Missing n) => new();
                private sealed record Private;
            }
            """);
        Assert.Equal("CS0246", Assert.Single(found).Id);
    }
}

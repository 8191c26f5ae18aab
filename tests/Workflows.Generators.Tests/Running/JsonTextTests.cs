using System.Reflection;
using System.Text.Json;

namespace Workflows.Generators.Tests.Running;

/// <summary>Texts that are JSON, in pure code that anybody calls.</summary>
public sealed class JsonTextTests
{
    private const string Wrapping = """
        public sealed record Line(string Sku, int Count, string? Note);

        [Workflow("w", StartAt = nameof(Wrap))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Unwrap))] internal static string Wrap(Line[] lines) => Json.Text(lines);
            [Succeed] internal static Line[] Unwrap(string text) => Json.Parse<Line[]>(text);
        }

        """;

    [Fact]
    public async Task Pure_code_needs_no_execution() => Assert.Equal("[{\"count\":2,\"note\":null,\"sku\":\"é<\"}] 2", await Snippet.RunAsync(Wrapping + """
        static class Program
        {
            public static Task<string> Main() => Task.FromResult(W.Wrap(new[] { new Line("é<", 2, null) }) + " " + W.Unwrap("[{\"sku\":\"a\",\"count\":2}]")[0].Count);
        }
        """));

    [Fact]
    public async Task An_execution_fails_of_a_text_that_is_no_JSON() => Assert.Equal("States.QueryEvaluationError", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Read))]
        public sealed partial class W
        {
            [Pass(End = true)] static int[] Read(string text) => Json.Parse<int[]>(text);
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                try { return $"{await new W().RunAsync("[1,")}"; }
                catch (WorkflowFailedException exception) { return exception.Error ?? ""; }
            }
        }
        """));

    [Theory]
    [InlineData("[{\"sku\":\"a\"}]")]
    [InlineData("[{\"sku\":\"a\",\"count\":\"2\"}]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[],")]
    [InlineData("")]
    public void What_does_not_fit_is_no_value(string text)
    {
        var unwrap = Snippet.Load(Wrapping).GetType("W")!.GetMethod("Unwrap", BindingFlags.Static | BindingFlags.NonPublic)!;
        Assert.IsAssignableFrom<JsonException>(Assert.Throws<TargetInvocationException>(() => unwrap.Invoke(null, [text])).InnerException);
    }

    [Fact]
    public void A_type_that_no_pure_method_names_is_not_known()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Json.Text(new Version(1, 2)));
        Assert.Contains("'System.Version'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemblies_that_name_members_differently_do_not_share_a_type()
    {
        var first = Load("CamelCase");
        Assert.Equal("{\"item1\":1,\"item2\":2}", first());
        var second = Load("Verbatim");
        Assert.Contains("several assemblies", Assert.Throws<TargetInvocationException>(() => second()).InnerException!.Message, StringComparison.Ordinal);
    }

    private static Func<string> Load(string naming)
    {
        var write = Snippet.Load($$"""
            [assembly: WorkflowJson(Naming = JsonNaming.{{naming}})]

            [Workflow("w", StartAt = nameof(Write))]
            public sealed partial class W
            {
                [Pass(End = true)] internal static string Write((int, long) pair) => Json.Text(pair);
            }
            """).GetType("W")!.GetMethod("Write", BindingFlags.Static | BindingFlags.NonPublic)!;
        return () => (string)write.Invoke(null, [(1, 2L)])!;
    }
}

namespace Workflows.Compiler.Tests.Expressions;

public class StaticValueTests
{
    private const string Types = """
        public sealed record Holder(List<int> Numbers);
        public sealed record Fixed(int Number, Fixed? Other, IReadOnlyList<string> Names);
        public static partial class Values
        {
            public static readonly int First = 2;
            public static readonly int Second = First + 1;
            public static readonly int Early = Late + 1;
            public static readonly int Late = 2;
            public static readonly int Called = Compute();
            public static readonly int OtherPart = Elsewhere;
            public static readonly Holder Held = new(new List<int> { 1 });
            public static readonly Holder[] Array = [];
            public static readonly IReadOnlyList<Holder> Holders = [];
            public static readonly (int, int[]) Tuple = (1, [2]);
            public static readonly Fixed Kept = new(1, null, ["a"]);
            public static readonly Guid Id = Guid.NewGuid();
            public static readonly string Text = Jsonata.Raw("$string(1)", () => "1");
            public static readonly int V0 = First;
            public static int Compute() => After;
            public static readonly int After = 3;
        }
        public static partial class Values { public static readonly int Elsewhere = 3; }
        public static class Constructed { public static readonly int Value = 1; static Constructed() { Value = 2; } }
        """;

    [Theory]
    [InlineData("int M(Order order) => Values.Second;", "(2 + 1)")]
    [InlineData("int M(Order order) => Values.Late;", "2")]
    [InlineData("Fixed M(Order order) => Values.Kept;", "{number: 1, other: null, names: ['a']}")]
    public void Value_of_an_initialiser_that_says_it_all_is_inlined(string method, string expected) => Assert.Equal(expected, Pure.Method(method, Types));

    [Theory]
    [InlineData("int M(Order order) => [|Constructed.Value|];", "the static member 'Constructed.Value', whose type has a static constructor,")]
    [InlineData("int M(Order order) => [|Values.Early|];", "the static member 'Values.Early', in which the static member 'Values.Late', which has no value yet where another static member's is made (, line 17)")]
    [InlineData("int M(Order order) => [|Values.Called|];", "the static member 'Values.Called', in which the static member 'Values.After', which has no value yet where another static member's is made (, line 29)")]
    [InlineData("int M(Order order) => [|Values.OtherPart|];", "the static member 'Values.OtherPart', in which the static member 'Values.Elsewhere', which has no value yet where another static member's is made (, line 20)")]
    [InlineData("Holder M(Order order) => [|Values.Held|];", "the static member 'Values.Held', whose 'Holder' may be changed,")]
    [InlineData("IReadOnlyList<Holder> M(Order order) => [|Values.Holders|];", "the static member 'Values.Holders', whose 'IReadOnlyList<Holder>' may be changed,")]
    [InlineData("(int, int[]) M(Order order) => [|Values.Tuple|];", "the static member 'Values.Tuple', whose '(int, int[])' may be changed,")]
    [InlineData("Guid M(Order order) => [|Values.Id|];", "the static member 'Values.Id', which C# evaluates once for all executions,")]
    [InlineData("string M(Order order) => [|Values.Text|];", "the static member 'Values.Text', which C# evaluates once for all executions,")]
    public void Value_that_its_initialiser_does_not_tell_is_a_finding(string method, string expected) => Assert.Equal(expected, Pure.Findings(method, Types));
}

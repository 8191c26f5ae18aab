using Microsoft.CodeAnalysis.CSharp;
using Workflows.Tests.Roslyn;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>Tasks that call others, as they are while they are typed: the generator and the analyzers neither throw nor say more than the compiler does.</summary>
public sealed class HalfTypedTaskTests
{
    private const string Whole = """
        [Workflow("w", StartAt = nameof(First), Type = StateMachineType.Standard, TimeoutSeconds = 60)]
        partial class W(Other other, [Placeholder("Topic")] string topic)
        {
            [Lambda<Order>("${Fn}", Credentials = nameof(Role), Next = nameof(Second))] static Order First(Order order) => order;
            [Activity<Order>("pack", TimeoutSeconds = 9, HeartbeatSecondsPath = nameof(Pause), Next = nameof(Third))] static Order Second(Order order) => order;
            [StartExecution<Other>(Next = nameof(Fourth)), DiscardResult] static Order Third(Order order) => order;
            [ServiceTask(Sync = true, Next = nameof(Fifth)), ResultPath(nameof(Order.Answer))] RunTask Fourth(Order order) => new(topic);
            [ServiceTask<Order>("arn:aws:states:::sqs:sendMessage", End = true)] static Order Fifth(Order order, TaskToken<Order> token) => order with { Id = token.Value };
            static string Role(Order order) => order.Id;
            static int Pause(Order order) => 1;
        }
        [Workflow("other", StartAt = nameof(Work))] partial class Other { [Pass(End = true)] static Order Work(Order order) => order; }
        [ServiceData] record Order(string Id, Answer? Answer);
        [ServiceData] record Answer(string Id);
        [Resource("arn:aws:states:::ecs:runTask")] record RunTask(string Name) : IServiceRequest<Answer>, ISyncRequest<Answer>;
        """;

    public static TheoryData<string> Members => new()
    {
        "[Activity] static string First(string text) => text;",
        "[Activity(\"pack\", End = true)] static string First(string text) => text;",
        "[Activity<>(\"pack\", End = true)] static string First(string text) => text;",
        "[Activity<Missing>(\"pack\", End = true)] static string First(string text) => text;",
        "[Activity<Missing<int>>(End = true)] static Missing First(string text) => text;",
        "[Activity<string, int>(\"pack\")] static string First(string text) => text;",
        "[Lambda<>(\"${Fn}\")] static string First(string text) => text;",
        "[Lambda<Missing>(End = true)] static First(string text) => text;",
        "[Lambda<int, string>(null)] static string First() => ;",
        "[Lambda] static partial void First(TaskToken token);",
        "[Lambda(\"${Fn}\", Credentials = nameof())] static First(TaskToken<> token) => token.",
        "[Lambda(null, Credentials = null)] static partial void First(TaskToken<Missing> token);",
        "[ServiceTask] static First(string text) => new();",
        "[ServiceTask] static Missing First(string text) => new() { TopicArn = };",
        "[ServiceTask] static Request First(string text) => new(); [Resource] record Request : IServiceRequest;",
        "[ServiceTask(Sync = )] static Request First(string text) => new(); [Resource(\"\")] record Request : IServiceRequest<>, ISyncRequest<Missing>;",
        "[ServiceTask(Sync = true)] static Request First(string text) => new(); [Resource(null)] record Request : Missing<Request>, IServiceRequest<Request>;",
        "[ServiceTask<>(\"arn:\")] static T First<T>(T text) => text;",
        "[ServiceTask<int>(42)] static int First(int n) => n;",
        "[StartExecution] static string First(string text) => text;",
        "[StartExecution<>] static string First(string text) => text;",
        "[StartExecution<Missing>(Sync = true)] static string First(string text, TaskToken<string> token) => text;",
        "[StartExecution<string>] static string First(string text) => text;",
        "[StartExecution<int[]>] static string First(string text) => text;",
        "[StartExecution<W>(End = )] static First => ;",
        "[StartExecution<Missing, Missing>(\"${Other}\")] static Missing First(Missing missing) => missing;",
        "[StartExecution<,>(\"${Other}\")] static Missing First(Missing missing) => missing;",
        "[StartExecution<string, int, int>(\"${Other}\")] static string First(string text) => text;",
        "[StartExecution<System.Collections.Generic.List<Missing>, int>(\"${Other}\")] static string First(string text) => text;",
        "W([Placeholder] string a, [Placeholder()] b, [Placeholder(null)] string, [Placeholder(\"X\")] Missing d) { } [Task(End = true)] int First(int n) => n;",
        "[Pass(End = true)] string First([Placeholder] string text) => \"${\" + $\"${{X\";",
        "[Task(HeartbeatSecondsPath = nameof(), HeartbeatSeconds = true)] Task<int> First(TaskToken<int> a, TaskToken<> b) => ;",
    };

    [Theory, MemberData(nameof(Members))]
    public async Task Half_a_Task_throws_nothing(string member) =>
        await CheckAsync($"[Workflow(\"w\", StartAt = nameof(First), Type = StateMachineType.)] partial class W\n{{\n    {member}\n}}");

    [Fact]
    public async Task Any_token_may_be_missing()
    {
        // The mutations of samples have the time for all of them.
        foreach (var token in CSharpSyntaxTree.ParseText(Whole, Sources.ParseOptions).GetRoot().DescendantTokens().Where(static (_, i) => i % 4 == 1))
        {
            await CheckAsync(Whole.Remove(token.SpanStart, token.Span.Length));
        }
    }

    [Fact]
    public async Task It_is_right_as_a_whole() => Assert.DoesNotContain(await Findings.OfAsync(Whole, sound: false), static finding => finding.Id.StartsWith("WFL", StringComparison.Ordinal));

    private static async Task CheckAsync(string source)
    {
        var found = await Findings.OfAsync(source);
        Assert.DoesNotContain(found, static finding => finding.Id is "AD0001");
    }
}

namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Who is found in a container, and who comes first.</summary>
public sealed class ProviderTests
{
    private const string Source = """
        [Resource("arn:aws:states:::aws-sdk:mail:send")]
        public sealed record SendMail(string To) : IServiceRequest<Sent>;
        [ServiceData] public sealed record Sent(string MessageId);
        public sealed class Mailer(string name) : IServiceHandler<SendMail, Sent>
        {
            public ValueTask<Sent> HandleAsync(SendMail request, CancellationToken cancellationToken) => new(new Sent($"{name} {request.To}"));
        }
        public sealed class Container(params object[] services) : IServiceProvider
        {
            public object? GetService(Type type) => Array.Find(services, type.IsInstanceOfType);
        }
        [Workflow("w", StartAt = nameof(Tell))]
        public sealed partial class W
        {
            [ServiceTask(End = true, Output = nameof(IdOf))] static SendMail Tell(string to) => new(to);
            static string IdOf(Sent sent) => sent.MessageId;
            public static W In(IServiceProvider provider)
            {
                var workflow = new W();
                ((Workflows.Generated.ICallsOutside)workflow).ServiceProvider = provider;
                return workflow;
            }
        }

        """;

    [Theory]
    [InlineData("new W()", "With(provider: new Container(new Mailer(\"given\")))", "given ada")]
    [InlineData("W.In(new Container(new Mailer(\"own\")))", "null", "own ada")]
    [InlineData("W.In(new Container(new Mailer(\"own\")))", "With(provider: new Container(new Mailer(\"given\")))", "given ada")]
    [InlineData("W.In(new Container(new Mailer(\"own\")))", "With(Handlers.Add<SendMail, Sent>(new Mailer(\"services\")))", "services ada")]
    [InlineData("W.In(new Container(new Mailer(\"own\"), Handlers.Add<SendMail, Sent>(new Mailer(\"handlers\"))))", "null", "handlers ada")]
    public async Task What_the_caller_gives_comes_before_what_the_container_has(string workflow, string options, string expected) =>
        Assert.Equal(expected, await OutsideProgram.RunAsync(Source, $"await {workflow}.RunAsync(\"ada\", {options})"));

    [Fact]
    public async Task The_hub_of_the_container_is_taken_where_the_caller_gives_none() => Assert.Equal("5", await OutsideProgram.RunAsync(
        Source + """
            [Workflow("wait", StartAt = nameof(Ask))]
            public sealed partial class Waiting(CallbackHub hub)
            {
                [Task(End = true)] public void Ask(int number, TaskToken<int> token) => hub.SendTaskSuccess(token, number + 1);
            }
            """,
        "await new Waiting(Hub).RunAsync(4, new RunOptions { ServiceProvider = new Container(Hub) })"));
}

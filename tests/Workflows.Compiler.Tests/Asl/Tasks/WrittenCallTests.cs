using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Tests.Models;
using Workflows.Compiler.Tests.Snapshots;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>Tasks that call something else as C#, and the definition that they become.</summary>
public sealed class WrittenCallTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Workflows;

        public sealed record Order(string Id, string Mail, string? Note, int Limit, string Role, Money Money, string? Reply);
        public sealed record Money(int Amount, string Currency);
        public sealed record Letter(string To, string Text, TaskToken<string>? Answer = null);
        public sealed record Parcel(string Code);

        [Resource("arn:aws:states:::sqs:sendMessage")]
        public sealed record SendMessage([property: JsonPropertyName("QueueUrl")] string QueueUrl, [property: JsonPropertyName("MessageBody")] Letter Body)
            : IServiceRequest<Sent>, ICallbackRequest;

        [Resource("arn:aws:states:::glue:startJobRun")]
        public sealed record StartJobRun([property: JsonPropertyName("JobName")] string JobName, [property: JsonPropertyName("Arguments")] Dictionary<string, string> Arguments)
            : IServiceRequest<Started>, ISyncRequest<Job>;

        public sealed record Sent([property: JsonPropertyName("MessageId")] string MessageId);
        public sealed record Started([property: JsonPropertyName("JobRunId")] string JobRunId);
        public sealed record Job([property: JsonPropertyName("JobRunState")] string State, [property: JsonPropertyName("ExecutionTime")] int Seconds);

        [Workflow("ship", StartAt = nameof(Pack))]
        public sealed partial class Ship
        {
            [Pass(End = true)] static Parcel Pack(Money money) => new(money.Currency);
        }

        """;

    [Fact]
    public void Every_kind_of_call_in_JSONata_is_the_committed_file() => Assert.Equal(Snapshot.Read("calls.asl.json"), Written(
        """
        [Workflow("calls", StartAt = nameof(Ask))]
        public sealed partial class Calls([Placeholder("Queue")] string queue, [Placeholder("Stage")] string stage)
        {
            [Task(Next = nameof(Tell), TimeoutSeconds = 600, HeartbeatSeconds = 60), ResultPath(nameof(Order.Reply))]
            public Task Ask(Order order, TaskToken<string> token) => Task.CompletedTask;

            [ServiceTask(Next = nameof(TellAndWait)), DiscardResult]
            SendMessage Tell(Order order) => new(queue, new(order.Mail, $"{order.Id} in {stage}"));

            [ServiceTask(Next = nameof(Run), HeartbeatSecondsPath = nameof(Order.Limit)), ResultPath(nameof(Order.Reply))]
            SendMessage TellAndWait(Order order, TaskToken<string> token) => new($"https://sqs/{stage}/{queue}", new(order.Mail, "?", token));

            [ServiceTask(Sync = true, Next = nameof(Mail), Output = nameof(Seconds), Credentials = nameof(RoleOf))]
            static StartJobRun Run(Order order) => new("job", new Dictionary<string, string> { ["--id"] = order.Id });
            static Order Seconds(Order order, Job result) => order with { Limit = result.Seconds };
            static string RoleOf(Order order) => order.Role;

            [Lambda("${SendMail}", Next = nameof(Resize), Credentials = "${MailRole}"), DiscardResult]
            static Letter Mail(Order order) => new(order.Mail, order.Note ?? "");

            [Activity<Money>("resize-image", Next = nameof(Send), HeartbeatSeconds = 30), ResultPath(nameof(Order.Money))]
            static Order Resize(Order order) => order;

            [StartExecution<Ship>(Next = nameof(Begin))]
            static Money Send(Order order) => order.Money;

            [StartExecution<Letter, Parcel>("${OtherArn}", Sync = false, Next = nameof(Wake))]
            static Letter Begin(Parcel parcel) => new(parcel.Code, "");

            [ServiceTask<Started>("arn:aws:states:::aws-sdk:batch:submitJob", Next = nameof(Rest))]
            Dictionary<string, string> Wake(StartedExecution started) => new() { ["JobQueue"] = queue };

            [Activity<string>("${Rest}", End = true)]
            static partial void Rest();
        }
        """));

    [Fact]
    public void Every_kind_of_call_in_JSONPath_is_the_committed_file() => Assert.Equal(Snapshot.Read("calls-jsonpath.asl.json"), Written(
        """
        [Workflow("calls", StartAt = nameof(Ask), QueryLanguage = QueryLanguage.JSONPath)]
        public sealed partial class Calls([Placeholder("Queue")] string queue, [Placeholder("Stage")] string stage)
        {
            [Task(Next = nameof(Tell), TimeoutSeconds = 600, HeartbeatSeconds = 60), ResultPath(nameof(Order.Reply))]
            public Task Ask(Order order, TaskToken<string> token) => Task.CompletedTask;

            [ServiceTask(Next = nameof(TellAndWait)), DiscardResult]
            SendMessage Tell(Order order) => new(queue, new(order.Mail, $"{order.Id} in {stage}"));

            [ServiceTask(Next = nameof(Run), HeartbeatSecondsPath = nameof(Order.Limit)), ResultPath(nameof(Order.Reply))]
            SendMessage TellAndWait(Order order, TaskToken<string> token) => new($"https://sqs/{stage}/{queue}", new(order.Mail, "?", token));

            [ServiceTask(Sync = true, Next = nameof(Mail), Output = nameof(Seconds), Credentials = nameof(RoleOf))]
            static StartJobRun Run(Order order) => new("job", new Dictionary<string, string> { ["--id"] = order.Id });
            static Order Seconds(Order order, Job result) => order with { Money = new(result.Seconds, "s") };
            static string RoleOf(Order order) => order.Role;

            [Lambda("${SendMail}", Next = nameof(Resize), Credentials = "${MailRole}"), DiscardResult]
            static Letter Mail(Order order) => new(order.Mail, $"Hello {order.Mail}");

            [Activity<Money>("resize-image", Next = nameof(Send), HeartbeatSeconds = 30), ResultPath(nameof(Order.Money))]
            static Order Resize(Order order) => order;

            [StartExecution<Ship>(Next = nameof(Begin))]
            static Money Send(Order order) => order.Money;

            [StartExecution<Letter, Parcel>("${OtherArn}", Sync = false, Next = nameof(Wake))]
            static Letter Begin(Parcel parcel) => new(parcel.Code, "");

            [ServiceTask<Started>("arn:aws:states:::aws-sdk:batch:submitJob", Next = nameof(Rest))]
            Dictionary<string, string> Wake(StartedExecution started) => new() { ["JobQueue"] = queue };

            [Activity<string>("${Rest}", End = true)]
            static partial void Rest();
        }
        """));

    [Theory]
    [InlineData("""[Activity<Parcel>("pack", Next = nameof(Use)), ResultPath(nameof(Box.Parcel))] static partial void Pack(Box box);""")]
    [InlineData("""[Task(Next = nameof(Use)), ResultPath(nameof(Box.Parcel))] public Task Pack(Box box, TaskToken<Parcel> token) => Task.CompletedTask;""")]
    [InlineData("""[Lambda<Parcel>("pack", Next = nameof(Use)), ResultPath(nameof(Box.Parcel))] static Box? Pack(Box box) => null;""")]
    public void What_comes_back_is_there_in_the_next_state(string pack) => Assert.Contains(
        "\"Output\": \"{% $states.input.parcel.code %}\"",
        Written($$"""
            public sealed record Box(Parcel? Parcel);

            [Workflow("calls", StartAt = nameof(Pack), RetryOnServiceExceptions = false)]
            public sealed partial class Calls
            {
                {{pack}}
                [Succeed] static string Use(Box box) => box.Parcel.Code;
            }
            """),
        StringComparison.Ordinal);

    private static string Written(string workflow)
    {
        var read = Source.Read(Types + workflow, "Calls");
        Assert.Empty(read.Findings.Where(finding => DiagnosticIds.IsError(finding.Id)).Select(finding => $"{finding.Id}: {string.Join(", ", finding.Arguments)}"));
        Assert.False(read.Workflow!.HasErrors);
        return AslEmitter.Emit(read.Workflow!);
    }
}

using System.Text.Json;
using Workflows.Conformance.Tests.Activities;
using Workflows.Conformance.Tests.Callbacks;
using Workflows.Conformance.Tests.Executions;
using Workflows.Conformance.Tests.Harness;
using Workflows.Conformance.Tests.Services;

namespace Workflows.Conformance.Tests;

/// <summary>The workflows that ask services, functions, workers and other workflows, and who answers them.</summary>
internal static class OutsideTable
{
    private static WorkflowUnderTest Delivery => WorkflowUnderTest.Create(DeliveryWorkflow.Definition, tasks => new DeliveryWorkflow(tasks));

    private static WorkflowUnderTest ReturningTo(string state) => WorkflowUnderTest.Create(ReturningWorkflow.Definition, tasks => new ReturningWorkflow(tasks, state));

    public static IReadOnlyList<WorkflowUnderTest> Rows =>
    [
        WorkflowUnderTest.Create(ApprovalWorkflow.Definition, tasks => new ApprovalWorkflow(tasks)),
        WorkflowUnderTest.Create(PathApprovalWorkflow.Definition, tasks => new PathApprovalWorkflow(tasks)),
        WorkflowUnderTest.Create(CouriersWorkflow.Definition, _ => new CouriersWorkflow()).With(services => services
            .Hand<Sqs.SendMessage, Sqs.SendMessageResult>("Hire", request => request.MessageBody.GetProperty("reply").GetString()!)
            .Hand<CouriersWorkflow.Printing, JsonElement>("${Print}", "Print", printing => printing.Reply.Token)
            .HandApart<CouriersWorkflow.Route, CouriersWorkflow.Arrival>("${Routes}", "Drive", route => route.Token)),
        WorkflowUnderTest.Create(PathCouriersWorkflow.Definition, _ => new PathCouriersWorkflow()).With(services => services
            .Hand<Sqs.SendMessage, Sqs.SendMessageResult>("Hire", request => request.MessageBody.GetProperty("reply").GetString()!)
            .Hand<PathCouriersWorkflow.Printing, JsonElement>("${Print}", "Print", printing => printing.Reply.Token)
            .HandApart<PathCouriersWorkflow.Route, PathCouriersWorkflow.Arrival>("${Routes}", "Drive", route => route.Token)),
        WorkflowUnderTest.Create(ChorusWorkflow.Definition, tasks => new ChorusWorkflow(tasks)).With(services => services
            .Hand<Sns.Publish, Sns.PublishResult>("Solo", request => request.Message.Split(' ')[^1])
            .Work<ChorusWorkflow.Song, ChorusWorkflow.Sound>("play", "Play")),

        WorkflowUnderTest.Create(RequestsWorkflow.Definition, _ => new RequestsWorkflow("${Table}", "${Stage}")).With(services => services
            .Answer<DynamoDb.GetItem, DynamoDb.GetItemResult>("Find")
            .Answer<DynamoDb.PutItem, DynamoDb.WriteResult>("Store")
            .Answer<EventBridge.PutEvents, EventBridge.PutEventsResult>("Announce")
            .Answer<Sns.PublishJson, Sns.PublishResult>("Publish")
            .Answer<Glue.StartJobRun, Glue.JobRun>("Count")
            .Answer<RequestsWorkflow.Invoice, RequestsWorkflow.Receipt>("Bill")
            .Answer<Dictionary<string, string>, JsonElement>("List")),
        WorkflowUnderTest.Create(PathRequestsWorkflow.Definition, _ => new PathRequestsWorkflow("${Table}", "${Stage}")).With(services => services
            .Answer<DynamoDb.GetItem, DynamoDb.GetItemResult>("Find")
            .Answer<DynamoDb.PutItem, DynamoDb.WriteResult>("Store")
            .Answer<EventBridge.PutEvents, EventBridge.PutEventsResult>("Announce")
            .Answer<Sns.Publish, Sns.PublishResult>("Publish")
            .Answer<PathRequestsWorkflow.Audit, JsonElement>("Tell")
            .Answer<PathRequestsWorkflow.StartJob, PathRequestsWorkflow.JobDone>("Count")),
        WorkflowUnderTest.Create(Services.EvaluationWorkflow.Definition, _ => new Services.EvaluationWorkflow()).With(services => services
            .Answer<Services.EvaluationWorkflow.Mail, Services.EvaluationWorkflow.Sent>("Tell")
            .Answer<Services.EvaluationWorkflow.Question, string>("${Ask}", "Ask")),
        WorkflowUnderTest.Create(PathEvaluationWorkflow.Definition, _ => new PathEvaluationWorkflow()).With(services => services
            .Answer<PathEvaluationWorkflow.Mail, PathEvaluationWorkflow.Sent>("Tell")
            .Answer<PathEvaluationWorkflow.Question, string>("${Ask}", "Ask")),
        WorkflowUnderTest.Create(LambdasWorkflow.Definition, _ => new LambdasWorkflow()).With(services => services
            .Answer<LambdasWorkflow.PriceRequest, LambdasWorkflow.Quote>("${Price}", "Price")
            .Answer<LambdasWorkflow.Noted, JsonElement>("${Note}", "Note")
            .Answer<JsonElement, int>("check-${Stage}", "Check")
            .Answer<LambdasWorkflow.Checked, LambdasWorkflow.Checked>("${Seal}", "Seal")),
        WorkflowUnderTest.Create(PathLambdasWorkflow.Definition, _ => new PathLambdasWorkflow()).With(services => services
            .Answer<PathLambdasWorkflow.PriceRequest, PathLambdasWorkflow.Quote>("${Price}", "Price")
            .Answer<PathLambdasWorkflow.Noted, JsonElement>("${Note}", "Note")
            .Answer<JsonElement, PathLambdasWorkflow.Checked>("check-${Stage}", "Check")
            .Answer<PathLambdasWorkflow.Checked, PathLambdasWorkflow.Checked>("${Seal}", "Done")),

        WorkflowUnderTest.Create(ResizingWorkflow.Definition, tasks => new ResizingWorkflow(tasks)).With(services => services
            .Work<ResizingWorkflow.Work, ResizingWorkflow.Small>("resize", "Resize")
            .Work<ResizingWorkflow.Photo, ResizingWorkflow.Stored>("arn:aws:states:eu-west-1:1:activity:store", "Store")
            .Work<JsonElement, int>("${Count}", "Count")),
        WorkflowUnderTest.Create(PathResizingWorkflow.Definition, _ => new PathResizingWorkflow()).With(services => services
            .Work<PathResizingWorkflow.Work, PathResizingWorkflow.Small>("resize", "Resize")
            .Work<PathResizingWorkflow.Photo, PathResizingWorkflow.Stored>("arn:aws:states:eu-west-1:1:activity:store", "Store")
            .Work<JsonElement, int>("${Count}", "Count")),

        Delivery,
        WorkflowUnderTest.Create(ReturningWorkflow.Definition, tasks => new ReturningWorkflow(tasks)),
        WorkflowUnderTest.Create(DispatchWorkflow.Definition, tasks => new DispatchWorkflow(tasks)).Starting(Delivery, ReturningTo("Again")),
        WorkflowUnderTest.Create(PathDispatchWorkflow.Definition, tasks => new PathDispatchWorkflow(tasks)).Starting(Delivery, ReturningTo("Sign")),
        WorkflowUnderTest.Create(BillingWorkflow.Definition, tasks => new BillingWorkflow(tasks)).With(services => services
            .Answer<BillingWorkflow.Order, BillingWorkflow.Invoice>("${Billing}", "Bill")
            .Begin<BillingWorkflow.Reminder, BillingWorkflow.Invoice>("${Reminders}", "Remind")
            .Answer<BillingWorkflow.Closing, string>("arn:aws:states:eu-west-1:123456789012:stateMachine:Closing", "Close")),
        WorkflowUnderTest.Create(PathBillingWorkflow.Definition, tasks => new PathBillingWorkflow(tasks)).With(services => services
            .Begin<PathBillingWorkflow.Reminder, PathBillingWorkflow.Invoice>("${Reminders}", "Remind")
            .Answer<PathBillingWorkflow.Order, PathBillingWorkflow.Invoice>("${Billing}", "Bill")),
    ];
}

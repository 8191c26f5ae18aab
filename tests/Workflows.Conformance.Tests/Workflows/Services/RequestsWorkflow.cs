using System.Text.Json;

namespace Workflows.Conformance.Tests.Services;

/// <summary>Requests that are shipped: nested data, lists, dictionaries, items, any JSON, placeholders, context values, variables; members that are null are left out, of answers too.</summary>
[Workflow("requests", StartAt = nameof(Find))]
public sealed partial class RequestsWorkflow([Placeholder("Table")] string table, [Placeholder("Stage")] string stage)
{
    [ServiceTask(Next = nameof(IsKnown), Credentials = "${Role}"), ResultPath(nameof(Cart.Found))]
    [Retry("DynamoDB.ProvisionedThroughputExceededException", IntervalSeconds = 1, MaxAttempts = 2)]
    [Catch(nameof(Lost), "DynamoDB.ResourceNotFoundException", ResultPath = nameof(Cart.Error))]
    DynamoDb.GetItem Find(Cart cart) => new() { TableName = table, Key = new() { ["Id"] = cart.Id, ["Shop"] = "main" }, ConsistentRead = cart.IsStrict };

    [Choice]
    static Next IsKnown(Cart cart) => cart.Found!.Item is not null ? nameof(Announce) : nameof(Store);

    [ServiceTask(Next = nameof(Announce), Credentials = nameof(RoleOf), TimeoutSeconds = 20), DiscardResult]
    [Catch(nameof(Lost), "DynamoDB.ConditionalCheckFailedException", ResultPath = nameof(Cart.Error))]
    DynamoDb.PutItem Store(Cart cart) => new()
    {
        TableName = table,
        Item = new()
        {
            ["Id"] = cart.Id,
            ["Count"] = cart.Count,
            ["Paid"] = cart.IsPaid,
            ["Weight"] = cart.Weight,
            ["Tags"] = new() { SS = cart.Tags },
            ["Place"] = new DynamoDb.Item { ["City"] = cart.City, ["Floors"] = new DynamoDb.Value[] { cart.Count, "attic" } },
        },
        ConditionExpression = cart.Condition,
    };

    static string RoleOf(Cart cart) => $"arn:aws:iam::1:role/{cart.City}";

    [ServiceTask(Next = nameof(Publish)), Assign(nameof(FirstOf)), DiscardResult]
    EventBridge.PutEvents Announce(Cart cart, WorkflowContext context) => new()
    {
        Entries =
        [
            new() { Source = $"shop.{stage}", DetailType = context.Execution.Name, Detail = Json.Element(new Detail(cart.Id, cart.Lines, cart.Condition)), EventBusName = stage },
            new() { Source = "shop", DetailType = context.State.Name, Detail = Json.Element(cart.Lines), Resources = cart.Tags },
        ],
    };

    static (string? first, int failed) FirstOf(EventBridge.PutEventsResult result) => (result.Entries![0].EventId, result.FailedEntryCount ?? -1);

    [ServiceTask(Next = nameof(Count)), DiscardResult]
    Sns.PublishJson Publish(Cart cart, [Variable] string? first, [Variable] int failed) => new()
    {
        TopicArn = $"arn:aws:sns:eu-west-1:1:{stage}-{cart.City}",
        Message = Json.Element(new Told(first, failed)),
        Subject = cart.Condition,
        MessageAttributes = new Dictionary<string, Sns.MessageAttribute> { ["city"] = new() { DataType = "String", StringValue = cart.City } },
    };

    [ServiceTask(Sync = true, Next = nameof(Bill), Output = nameof(ToCounted))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 10, MaxAttempts = 1)]
    Glue.StartJobRun Count(Cart cart) => new()
    {
        JobName = $"{stage}-count",
        Arguments = new Dictionary<string, string> { ["--id"] = cart.Id, ["--stage"] = stage },
        NumberOfWorkers = cart.Lines.Length > 1 ? 2 : null,
    };

    static Counted ToCounted(Cart cart, Glue.JobRun result) => new(cart.Id, result.Id, result.ErrorMessage, result.ExecutionTime ?? 0, cart.Lines);

    [ServiceTask(Next = nameof(List), Output = nameof(ToBilled))]
    static Invoice Bill(Counted counted) => new()
    {
        Number = counted.Run is null ? null : $"i-{counted.Run}",
        Rows = counted.Lines.Where(line => line.Quantity > 0).Select(line => new Row(line.Sku, line.Quantity * 2, line.Note)).ToList(),
        Total = new() { Amount = counted.Lines.Sum(line => line.Quantity), Currency = counted.Error },
    };

    static Billed ToBilled(Counted counted, Receipt result) => new(counted.Id, result);

    [ServiceTask<JsonElement>("arn:aws:states:::aws-sdk:s3:listBuckets", End = true)]
    static Dictionary<string, string> List(Billed billed) => new() { ["Prefix"] = billed.Id, ["Note"] = billed.Receipt.Text ?? "none" };

    [Fail]
    static WorkflowError Lost(Cart cart) => new(cart.Error!.Error ?? "Lost", cart.Error.Cause ?? "");

    public sealed record Cart(
        string Id, int Count, bool IsPaid, double Weight, string City, string[] Tags, Line[] Lines, bool? IsStrict, string? Condition,
        DynamoDb.GetItemResult? Found, ErrorOutput? Error);

    public sealed record Line(string Sku, int Quantity, string? Note);

    public sealed record Detail(string Id, Line[] Lines, string? Condition);

    public sealed record Told(string? First, int Failed);

    public sealed record Counted(string Id, string? Run, string? Error, int Seconds, Line[] Lines);

    public sealed record Billed(string Id, Receipt Receipt);

    [Resource("arn:aws:states:::aws-sdk:billing:createInvoice")]
    public sealed record Invoice : IServiceRequest<Receipt>
    {
        public string? Number { get; init; }

        public required IReadOnlyList<Row> Rows { get; init; }

        public Money? Total { get; init; }
    }

    [ServiceData]
    public sealed record Row(string Sku, int Quantity, string? Note);

    [ServiceData]
    public sealed record Money
    {
        public int Amount { get; init; }

        public string? Currency { get; init; }
    }

    [ServiceData]
    public sealed record Receipt(string Number, string? Text, IReadOnlyList<Row>? Rows);
}

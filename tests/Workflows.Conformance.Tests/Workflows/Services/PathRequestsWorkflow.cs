namespace Workflows.Conformance.Tests.Services;

/// <summary>Requests in JSONPath, whose members are constants, placeholders, paths and intrinsic functions.</summary>
[Workflow("path-requests", StartAt = nameof(Find), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class PathRequestsWorkflow([Placeholder("Table")] string table, [Placeholder("Stage")] string stage)
{
    [ServiceTask(Next = nameof(IsKnown), Credentials = "${Role}"), ResultPath(nameof(Cart.Found))]
    [Retry("DynamoDB.ProvisionedThroughputExceededException", IntervalSeconds = 1, MaxAttempts = 2)]
    [Catch(nameof(Lost), "DynamoDB.ResourceNotFoundException", ResultPath = nameof(Cart.Error))]
    DynamoDb.GetItem Find(Cart cart) => new() { TableName = table, Key = new() { ["Id"] = cart.Id, ["Shop"] = "main" }, ConsistentRead = true };

    [Choice]
    static Next IsKnown(Cart cart) => cart.Found is { Item: not null } ? nameof(Announce) : nameof(Store);

    [ServiceTask(Next = nameof(Announce), TimeoutSecondsPath = nameof(Cart.Limit)), DiscardResult]
    [Catch(nameof(Lost), "DynamoDB.ConditionalCheckFailedException", ResultPath = nameof(Cart.Error))]
    [Catch(nameof(Lost), Errors.Timeout, ResultPath = nameof(Cart.Error))]
    DynamoDb.PutItem Store(Cart cart) => new()
    {
        TableName = table,
        Item = new() { ["Id"] = cart.Id, ["Tags"] = new() { SS = cart.Tags }, ["Place"] = new DynamoDb.Item { ["City"] = cart.City, ["Floor"] = 3 } },
    };

    [ServiceTask(Next = nameof(Publish)), Assign("events"), DiscardResult]
    EventBridge.PutEvents Announce(Cart cart, WorkflowContext context) => new()
    {
        Entries = [new() { Source = $"shop.{stage}", DetailType = context.Execution.Name, Detail = Json.Element(new Detail(cart.Id, cart.Lines)), EventBusName = stage, Resources = cart.Tags }],
    };

    [ServiceTask(Next = nameof(Tell)), DiscardResult]
    Sns.Publish Publish(Cart cart) => new()
    {
        TopicArn = $"arn:aws:sns:eu-west-1:1:{stage}-{cart.City}",
        Message = $"{cart.Id} in {cart.City}",
        MessageAttributes = new Dictionary<string, Sns.MessageAttribute> { ["city"] = new() { DataType = "String", StringValue = cart.City } },
    };

    [ServiceTask(Next = nameof(Count)), DiscardResult]
    static Audit Tell(Cart cart, [Variable] EventBridge.PutEventsResult events) => new() { Id = cart.Id, Events = events };

    [ServiceTask(Sync = true, Next = nameof(Done), Output = nameof(ToCounted))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 10, MaxAttempts = 1)]
    StartJob Count(Cart cart) => new()
    {
        JobName = $"{stage}-count",
        Arguments = new Dictionary<string, string> { ["--id"] = cart.Id, ["--stage"] = stage },
    };

    static Counted ToCounted(JobDone result) => new(result.Id, result.ExecutionTime);

    [Succeed]
    static Counted Done(Counted counted) => counted;

    [Fail("Lost", "The table does not have it.")]
    static partial void Lost();

    public sealed record Cart(string Id, int Limit, string City, string[] Tags, Line[] Lines, DynamoDb.GetItemResult? Found, ErrorOutput? Error);

    public sealed record Line(string Sku, int Quantity);

    public sealed record Detail(string Id, Line[] Lines);

    public sealed record Counted(string Run, int Seconds);

    [Resource("arn:aws:states:::aws-sdk:audit:tell")]
    public sealed record Audit : IServiceRequest<System.Text.Json.JsonElement>
    {
        public required string Id { get; init; }

        public EventBridge.PutEventsResult? Events { get; init; }

        public string? Note { get; init; }
    }

    [Resource("arn:aws:states:::glue:startJobRun")]
    public sealed record StartJob : IServiceRequest<Glue.StartJobRunResult>, ISyncRequest<JobDone>
    {
        public required string JobName { get; init; }

        public IReadOnlyDictionary<string, string>? Arguments { get; init; }
    }

    [ServiceData]
    public sealed record JobDone(string Id, int ExecutionTime, string? ErrorMessage);
}

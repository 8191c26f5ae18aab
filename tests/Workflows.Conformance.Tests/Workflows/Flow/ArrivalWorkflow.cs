namespace Workflows.Conformance.Tests.Flow;

/// <summary>Started by a rule of EventBridge for Amazon S3.</summary>
[Workflow("arrival", StartAt = nameof(IsUpload))]
public sealed partial class ArrivalWorkflow
{
    [Choice]
    static Next IsUpload(EventBridgeEvent<S3ObjectCreated> created) => created switch
    {
        { DetailType: not "Object Created" } => nameof(Other),
        { Detail.Reason: "CopyObject" or null } => nameof(Other),
        { Detail.Object.Size: 0 } => nameof(Other),
        _ => nameof(Read),
    };

    [Pass(Next = nameof(Tell))]
    static Arrival Read(EventBridgeEvent<S3ObjectCreated> created) => new(
        created.Detail.Bucket.Name, created.Detail.Object.Key, created.Detail.Object.VersionId, created.Detail.SourceIpAddress ?? "AWS", created.Resources[0], created.Account);

    [Succeed] static Arrival Tell(Arrival arrival) => arrival with { Key = $"{arrival.Bucket}/{arrival.Key}" };

    [Fail("NoUpload")] static partial void Other();

    public sealed record Arrival(string Bucket, string Key, string? Version, string From, string Arn, string Account);
}

using System.Text.Json.Serialization;

namespace Workflows;

/// <summary>An event of Amazon EventBridge, as a rule starts a state machine with it.</summary>
/// <typeparam name="TDetail">What the event tells: for instance <see cref="S3ObjectCreated"/>, or a record of your own.</typeparam>
/// <param name="Version">The version of the envelope.</param>
/// <param name="Id">A number that no other event has.</param>
/// <param name="DetailType">What kind of event it is, for instance <c>Object Created</c>.</param>
/// <param name="Source">Who sent it, for instance <c>aws.s3</c>.</param>
/// <param name="Account">The 12 digits of the AWS account.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Region">The AWS Region where it happened.</param>
/// <param name="Resources">The ARNs of what it is about.</param>
/// <param name="Detail">What it tells.</param>
/// <example>
/// <code>
/// [Pass(Next = nameof(Resize))]
/// static Picture Read(EventBridgeEvent&lt;S3ObjectCreated&gt; created) => new(created.Detail.Bucket.Name, created.Detail.Object.Key);
/// </code>
/// </example>
public sealed record EventBridgeEvent<TDetail>(
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("detail-type")] string DetailType,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("account")] string Account,
    [property: JsonPropertyName("time")] DateTimeOffset Time,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("resources")] IReadOnlyList<string> Resources,
    [property: JsonPropertyName("detail")] TDetail Detail);

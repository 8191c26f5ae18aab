using System.Text.Json;
using Workflows;

namespace Shop;

/// <summary>Data that lacks what is null, as AWS's own.</summary>
[ServiceData]
public sealed record Notice
{
    public required string TopicArn { get; init; }

    public string? Subject { get; init; }

    public int? Delay { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public JsonElement? Body { get; init; }

    public Notice? Inner { get; init; }

    public static Notice Of(string topic) => new() { TopicArn = topic, Delay = 1 };
}

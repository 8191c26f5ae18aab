using System.Text.Json;

namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Texts that are JSON: read, and written so that both worlds have the same letters.</summary>
[Workflow("json-text", StartAt = nameof(Unwrap))]
public sealed partial class JsonTextWorkflow
{
    [Pass(Next = nameof(Route))] static Parcel Unwrap(Message message) => Json.Parse<Parcel>(message.Body);

    [Choice]
    static Next Route(Parcel parcel) => Json.Text(parcel.Extra) == "{\"skip\":true}" ? nameof(Skip) : nameof(Wrap);

    [Succeed]
    static Envelope Wrap(Parcel parcel) => new(
        Json.Text(parcel),
        Json.Text(new Summary(parcel.Items.Length, parcel.Id, parcel.Weight)),
        Json.Text(parcel.Id),
        Json.Text(parcel.Note),
        Json.Text(parcel.Kind),
        Json.Text(parcel.Weight),
        Json.Text(parcel.Extra),
        Json.Text(parcel.Items.Select(static item => item.Count).ToArray()),
        Json.Parse<Item[]>(Json.Text(parcel.Items)));

    [Succeed] static Envelope Skip(Parcel parcel) => new(Json.Text(parcel.Extra), "", "", "", "", "", "", "", parcel.Items);

    public sealed record Message(string Body);

    public sealed record Parcel(string Id, Kind Kind, Item[] Items, IReadOnlyDictionary<string, string?> Labels, double Weight, string? Note, JsonElement Extra);

    public sealed record Item(string Sku, int Count);

    public sealed record Summary(int Count, string Id, double Weight);

    public sealed record Envelope(
        string Parcel, string Summary, string Id, string Note, string Kind, string Weight, string Extra, string Counts, Item[] Items);

    public enum Kind
    {
        Letter,
        Box,
    }
}

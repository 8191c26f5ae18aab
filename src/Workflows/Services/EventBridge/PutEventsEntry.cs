using System.Text.Json;

namespace Workflows;

public static partial class EventBridge
{
    /// <summary>An event of <see cref="PutEvents"/>.</summary>
    [ServiceData]
    public sealed record PutEventsEntry
    {
        /// <summary>Who sends it, for instance <c>acme.orders</c>.</summary>
        public required string Source { get; init; }

        /// <summary>Of which kind it is.</summary>
        public required string DetailType { get; init; }

        /// <summary>What it tells: an object. <c>Json.Element(order)</c>.</summary>
        public required JsonElement Detail { get; init; }

        /// <summary>The bus, by its name or ARN.</summary>
        /// <value>Default: the account's own bus.</value>
        public string? EventBusName { get; init; }

        /// <summary>ARNs of what it is about.</summary>
        public IReadOnlyList<string>? Resources { get; init; }

        /// <summary>When it happened.</summary>
        /// <value>Default: when it is sent.</value>
        public DateTimeOffset? Time { get; init; }
    }
}

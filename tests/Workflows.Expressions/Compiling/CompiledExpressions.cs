using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Expressions;

/// <summary>Expressions of one compilation.</summary>
/// <param name="Order">The contract of their input.</param>
internal sealed record CompiledExpressions(JsonTypeInfo Order, IReadOnlyList<CompiledExpression> All)
{
    /// <summary>The input as the runner gets it.</summary>
    public object Read(string json) => JsonSerializer.Deserialize(json, Order) ?? throw new InvalidOperationException("An order is never null.");
}

using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>A local variable of the runner.</summary>
internal sealed record Slot(TypeReference Type, string Name)
{
    /// <summary>What it has before it is set.</summary>
    public string Default => Type is { IsValueType: false, IsNullable: false } ? "default!" : "default";
}

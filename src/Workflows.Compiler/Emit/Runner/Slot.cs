using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>A local variable of the runner.</summary>
internal sealed record Slot(TypeReference Type, string Name);

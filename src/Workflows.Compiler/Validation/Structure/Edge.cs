using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A transition: the method it leads to, where the source names it, and the types that it may carry.</summary>
internal sealed record Edge(string Target, Anchor Anchor, EquatableArray<TypeReference> Given);

using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>A shape that was compiled, and the orders that it is to run on.</summary>
/// <param name="Template">What the definition has in its place, as JSON.</param>
internal sealed record Trial(Shape Shape, CompiledExpression Compiled, string Template, IReadOnlyList<Run> Runs);

using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>A shape that was compiled, and the orders that it is to run on.</summary>
/// <param name="Template">What a definition in JSONata has in its place, as JSON.</param>
/// <param name="Definition">A state machine in JSONPath that makes its value; null if JSONPath has none.</param>
internal sealed record Trial(Shape Shape, CompiledExpression Compiled, string Template, string? Definition, IReadOnlyList<Run> Runs);

using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>A part of an expression that JSONPath cannot say.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="Part">The part, the very object that the reader made of the source.</param>
/// <param name="What">What messages call it.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record OutsideOfJsonPath(string Id, Expression Part, string What, string Remedy);

using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>A <c>JsonSerializerContext</c> of the compilation.</summary>
/// <param name="Type">The class.</param>
/// <param name="Style">What its options say.</param>
/// <param name="Fault">Why it cannot be used; null if it can.</param>
internal sealed record JsonContext(INamedTypeSymbol Type, JsonStyle Style, string? Fault);

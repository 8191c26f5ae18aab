using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>A member of a type that its JSON has.</summary>
/// <param name="Symbol">The property, or the field with <c>[JsonInclude]</c>.</param>
/// <param name="JsonName">The name in JSON, for instance <c>unitPrice</c>.</param>
/// <param name="Type">The member's type with its nullability.</param>
internal sealed record JsonMember(ISymbol Symbol, string JsonName, ITypeSymbol Type);

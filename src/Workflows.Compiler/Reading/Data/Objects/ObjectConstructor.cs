using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>A constructor, and which members its parameters set.</summary>
/// <param name="Symbol">The constructor.</param>
/// <param name="Arguments">Parameters that a member sets; the others keep their default.</param>
/// <param name="Fault">Why objects cannot be read with it; null if they can.</param>
/// <param name="FaultyMember">The member that is at fault, if one is.</param>
internal sealed record ObjectConstructor(
    IMethodSymbol Symbol, ImmutableArray<ConstructorArgument> Arguments, string? Fault = null, string? FaultyMember = null)
{
    public bool SetsRequiredMembers => Symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute" });

    /// <summary>Whether a parameter has a default, which a member that JSON lacks then has.</summary>
    public bool HasDefaults { get; } = Symbol.Parameters.Any(static parameter => parameter.HasExplicitDefaultValue);

    public IParameterSymbol? ParameterOf(JsonMember member) => Arguments.FirstOrDefault(argument => argument.Member == member)?.Parameter;
}

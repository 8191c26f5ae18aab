using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>A constructor's parameter and the member that it sets.</summary>
internal sealed record ConstructorArgument(IParameterSymbol Parameter, JsonMember Member);

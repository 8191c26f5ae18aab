using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Constructor parameters that are known when the definition is deployed.</summary>
internal static class Placeholders
{
    /// <summary>The placeholder's name, without <c>${}</c>; null if the parameter is none.</summary>
    public static string? NameOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && parameter.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.Placeholder) is { ConstructorArguments: [{ Value: string name }] } ? name : null;

    /// <summary>Whether a method is a primary constructor, whose parameters the methods of the class see.</summary>
    public static bool IsPrimary(IMethodSymbol method, CancellationToken ct) =>
        method is { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration, ..] } && declaration.GetSyntax(ct) is TypeDeclarationSyntax;

    /// <summary>The placeholder that a field or property of the class keeps, as in <c>readonly string _topic = topic;</c>. Null if it keeps none.</summary>
    public static IParameterSymbol? KeptBy(ISymbol member, CancellationToken ct)
    {
        var written = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return written is IdentifierNameSyntax name
            ? member.ContainingType.InstanceConstructors.Where(constructor => IsPrimary(constructor, ct))
                .SelectMany(static constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == name.Identifier.ValueText && NameOf(parameter) is not null)
            : null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Where the parts of a signature stand: the smallest span that must change.</summary>
internal static class Places
{
    public static Location ReturnType(IMethodSymbol method, CancellationToken ct) =>
        Declaration(method, ct)?.ReturnType.GetLocation() ?? method.Locations[0];

    public static Location TypeParameters(IMethodSymbol method, CancellationToken ct) =>
        Declaration(method, ct)?.TypeParameterList?.GetLocation() ?? method.Locations[0];

    public static Location Type(IParameterSymbol parameter, CancellationToken ct) =>
        Declaration(parameter, ct)?.Type?.GetLocation() ?? parameter.Locations[0];

    /// <summary>For instance <c>ref</c> of <c>ref Order order</c>.</summary>
    public static Location Modifiers(IParameterSymbol parameter, CancellationToken ct) =>
        Declaration(parameter, ct) is { Modifiers: { Count: > 0 } modifiers } declaration
            ? Location.Create(declaration.SyntaxTree, TextSpan.FromBounds(modifiers.First().SpanStart, modifiers.Last().Span.End))
            : parameter.Locations[0];

    /// <summary>Whether a file was written by a generator, so that nobody can change what is wrong in it.</summary>
    public static bool IsGenerated(Location location) => location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) == true;

    private static MethodDeclarationSyntax? Declaration(IMethodSymbol method, CancellationToken ct) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) as MethodDeclarationSyntax;

    private static ParameterSyntax? Declaration(IParameterSymbol parameter, CancellationToken ct) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) as ParameterSyntax;
}

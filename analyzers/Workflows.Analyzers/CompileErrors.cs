using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers;

/// <summary>What the compiler itself says of a class. Until that compiles, our own findings would mostly say the same in other words.</summary>
internal static class CompileErrors
{
    /// <summary>Only asked about classes with findings, as it binds the class once more.</summary>
    public static bool AreIn(INamedTypeSymbol type, Func<SyntaxTree, SemanticModel> models, CancellationToken ct) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(ct))
            .Where(declaration => !Places.IsGenerated(declaration.GetLocation()))
            .Any(declaration => models(declaration.SyntaxTree).GetDiagnostics(declaration.Span, ct).Any(IsError));

    // A warning that the project treats as an error does not keep us from understanding the code.
    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity is DiagnosticSeverity.Error;
}

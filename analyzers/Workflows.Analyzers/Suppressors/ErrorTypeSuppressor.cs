using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Suppresses that an exception type is never instantiated, where a <c>[Fail]</c>, <c>[Retry]</c> or <c>[Catch]</c> names it: it stands for an error's name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorTypeSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(SuppressionDescriptors.ErrorType);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var named = new HashSet<ISymbol>(AssemblyTypes.Of(context.Compilation.Assembly, context.CancellationToken).SelectMany(ErrorTypes), SymbolEqualityComparer.Default);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } declaration
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is { } type
                && named.Contains(type))
            {
                context.ReportSuppression(Suppression.Create(SuppressionDescriptors.ErrorType, diagnostic));
            }
        }
    }

    private static IEnumerable<ISymbol> ErrorTypes(INamedTypeSymbol type) => type.GetMembers().Where(static member => member is IMethodSymbol).Prepend(type)
        .SelectMany(static symbol => symbol.GetAttributes())
        .Where(static attribute => KnownNames.Of(attribute) is KnownNames.Fail or KnownNames.Retry or KnownNames.Catch)
        .SelectMany(static attribute => attribute.AttributeClass!.TypeArguments);
}

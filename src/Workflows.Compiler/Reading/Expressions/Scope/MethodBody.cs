using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The body of a method, an accessor or an operator as Roslyn bound it.</summary>
internal sealed class MethodBody
{
    private readonly IOperation _operation;

    private MethodBody(IOperation operation, SemanticModel model)
    {
        _operation = operation;
        Model = model;
    }

    public SemanticModel Model { get; }

    /// <summary>Whether the compiler could not bind some of it.</summary>
    public bool IsBroken => _operation.Descendants().Any(static operation => operation switch
    {
        IInvalidOperation => true,
        IConversionOperation { Conversion.Exists: false } => true,
        _ => operation.Type is { TypeKind: TypeKind.Error },
    });

    /// <summary>The statements; those of <c>=> value</c> are one <c>return</c>.</summary>
    public IOperation Block => _operation is IMethodBodyOperation method ? (method.BlockBody ?? method.ExpressionBody) ?? _operation : _operation;

    /// <summary>The body of a method; null if it has none in this compilation.</summary>
    public static MethodBody? Of(IMethodSymbol method, Func<SyntaxTree, SemanticModel> models, CancellationToken ct)
    {
        var implementation = method.PartialImplementationPart ?? method;
        foreach (var reference in implementation.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(ct) is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax)
            {
                var model = models(reference.SyntaxTree);
                return model.GetOperation(reference.GetSyntax(ct), ct) is (IMethodBodyOperation or IBlockOperation) and var operation
                    ? new MethodBody(operation, model)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether the compiler has errors for the body. Only asked about bodies with findings, as it binds the body once more.</summary>
    public bool HasCompileErrors(CancellationToken ct) =>
        Model.GetDiagnostics(_operation.Syntax.Span, ct).Any(static diagnostic => diagnostic.DefaultSeverity is DiagnosticSeverity.Error);
}

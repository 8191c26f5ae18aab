using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The body of a method as Roslyn bound it.</summary>
internal sealed class MethodBody
{
    private readonly IMethodBodyOperation _operation;

    private MethodBody(IMethodBodyOperation operation, SemanticModel model)
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

    /// <summary>The body of a method; null if it has none in this compilation.</summary>
    public static MethodBody? Of(IMethodSymbol method, Func<SyntaxTree, SemanticModel> models, CancellationToken ct)
    {
        var implementation = method.PartialImplementationPart ?? method;
        foreach (var reference in implementation.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(ct) is MethodDeclarationSyntax declaration)
            {
                var model = models(declaration.SyntaxTree);
                return model.GetOperation(declaration, ct) is IMethodBodyOperation operation ? new MethodBody(operation, model) : null;
            }
        }

        return null;
    }

    /// <summary>The one value that the body returns. Other statements are findings.</summary>
    public IOperation? ReturnValue(ReadingScope scope)
    {
        var statements = (_operation.BlockBody ?? _operation.ExpressionBody)?.Operations ?? ImmutableArray<IOperation>.Empty;
        IOperation? value = null;
        foreach (var statement in statements)
        {
            if (statement is IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned })
            {
                value ??= returned;
            }
            else
            {
                scope.Report(statement, OperationNames.OfStatement(statement), "return one expression, or use a [Task]");
            }
        }

        if (value is null && !scope.HasFindings)
        {
            scope.Report(_operation, "a body without a value", "return one expression");
        }

        return value;
    }

    /// <summary>Whether the compiler has errors for the body. Only asked about bodies with findings, as it binds the body once more.</summary>
    public bool HasCompileErrors(CancellationToken ct) =>
        Model.GetDiagnostics(_operation.Syntax.Span, ct).Any(static diagnostic => diagnostic.DefaultSeverity is DiagnosticSeverity.Error);
}

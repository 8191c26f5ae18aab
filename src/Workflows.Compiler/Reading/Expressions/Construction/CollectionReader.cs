using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads new arrays and lists.</summary>
internal sealed class CollectionReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IArrayCreationOperation operation)
    {
        if (CollectionTypes.ElementOf(operation.Type) is null)
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(operation.Type)}'");
        }

        return operation switch
        {
            { Initializer: { } initializer } => ReadElements(initializer.ElementValues),
            { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => new ArrayConstruction(EquatableArray<Expression>.Empty),
            _ => scope.Report(operation, "an array without its elements", "write the elements"),
        };
    }

    /// <summary><c>new List&lt;T&gt; { … }</c>.</summary>
    public Expression? Read(IObjectCreationOperation operation)
    {
        if (operation is not { Arguments.IsEmpty: true, Type.Name: "List" })
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(operation.Type)}' from other values", "write the elements");
        }

        var elements = new List<IOperation>();
        foreach (var element in operation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is not IInvocationOperation { TargetMethod: { Name: "Add" } method, Arguments: [{ Value: var value }] }
                || !ValueTypes.AreSame(method.ContainingType, operation.Type))
            {
                return scope.Report(element, "this element of an initialiser");
            }

            elements.Add(value);
        }

        return ReadElements(elements);
    }

    /// <summary><c>[a, b]</c>, which this version of Roslyn has no interface for: the elements are among the operation's children.</summary>
    public Expression? ReadExpression(IOperation operation)
    {
        var syntax = (CollectionExpressionSyntax)operation.Syntax;
        if (syntax.Elements.FirstOrDefault(static element => element is not ExpressionElementSyntax) is { } spread)
        {
            return scope.Report(spread, "a spread element");
        }

        var spans = syntax.Elements.Select(static element => WithoutParentheses(((ExpressionElementSyntax)element).Expression).Span).ToImmutableHashSet();
        var elements = operation.ChildOperations.Where(child => spans.Contains(child.Syntax.Span)).ToList();
        return CollectionTypes.ElementOf(operation.Type) is not null && elements.Count == syntax.Elements.Count
            ? ReadElements(elements)
            : scope.Report(operation, $"a collection expression for '{OperationNames.Of(operation.Type)}'", "use an array or a list");
    }

    /// <summary>Operations know nothing of parentheses.</summary>
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax syntax) =>
        syntax is ParenthesizedExpressionSyntax { Expression: var inner } ? WithoutParentheses(inner) : syntax;

    private Expression? ReadElements(IEnumerable<IOperation> operations)
    {
        var elements = operations.Select(reader.Read).ToList();
        return elements.Contains(null) ? null : new ArrayConstruction(elements.OfType<Expression>().ToEquatableArray());
    }
}

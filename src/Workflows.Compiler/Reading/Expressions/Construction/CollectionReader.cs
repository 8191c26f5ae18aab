using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        if (operation is not { Arguments.Length: <= 1, Type.Name: "List" } || operation.Arguments.Any(static argument => CollectionTypes.ElementOf(argument.Parameter?.Type) is null))
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(operation.Type)}' from other values", "write the elements");
        }

        var others = operation.Arguments.Select(argument => ReadSpread(argument.Value, argument.Value.Syntax)).ToList();
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

        return others is [var source] && elements.Count == 0
            ? source is null ? null : NullGuard.Lift(source, static value => ((Spread)value).Operand)
            : Join(others.Concat(elements.Select(reader.Read)));
    }

    /// <summary><c>[a, b]</c>, which this version of Roslyn has no interface for: the elements are among the operation's children.</summary>
    public Expression? ReadExpression(IOperation operation)
    {
        var syntax = (CollectionExpressionSyntax)operation.Syntax;
        if (CollectionTypes.ElementOf(operation.Type) is null)
        {
            return scope.Report(operation, $"a collection expression for '{OperationNames.Of(operation.Type)}'", "use an array or a list");
        }

        var elements = syntax.Elements.Select(element => element switch
        {
            SpreadElementSyntax spread when scope.Model.GetOperation(Bare(spread.Expression), scope.CancellationToken) is { } operand => ReadSpread(operand, spread),
            ExpressionElementSyntax { Expression: var expression } when operation.ChildOperations.FirstOrDefault(child => child.Syntax.Span == Bare(expression).Span) is { } child => reader.Read(child),
            _ => scope.Report(element, "this element of a collection expression"),
        });
        return Join(elements);
    }

    /// <summary>Operations know nothing of parentheses, nor of <c>!</c>.</summary>
    private static ExpressionSyntax Bare(ExpressionSyntax syntax) => syntax switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Bare(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Bare(inner),
        _ => syntax,
    };

    private Expression? ReadSpread(IOperation operand, SyntaxNode place)
    {
        var bare = Operands.WithoutConversions(operand);
        return SequenceTypes.ElementOf(bare.Type) is null && bare.Syntax is not CollectionExpressionSyntax
            ? scope.Report(place, $"a spread of '{OperationNames.Of(bare.Type)}'", "spread an array or a list")
            : reader.Read(bare) is { } value ? NullGuard.Around(value, static known => new Spread(known)) : null;
    }

    // What C# throws because a spread is null comes before the array.
    private static Expression? Join(IEnumerable<Expression?> read)
    {
        var elements = read.ToList();
        return elements.Contains(null) ? null : Join(elements!, 0);
    }

    private static Expression Join(List<Expression> elements, int next)
    {
        for (; next < elements.Count; next++)
        {
            if (elements[next] is Conditional guard && NullGuard.Guarded(guard) is Spread spread)
            {
                elements[next] = spread;
                return NullGuard.Around(guard, Join(elements, next + 1));
            }
        }

        return new ArrayConstruction(elements.ToEquatableArray());
    }

    private Expression? ReadElements(IEnumerable<IOperation> operations)
    {
        var elements = operations.Select(reader.Read).ToList();
        return elements.Contains(null) ? null : new ArrayConstruction(elements.OfType<Expression>().ToEquatableArray());
    }
}

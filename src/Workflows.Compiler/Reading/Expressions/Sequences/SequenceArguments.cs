using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The arguments of a call of one of LINQ's methods, by their position.</summary>
internal sealed class SequenceArguments(IInvocationOperation operation, ExpressionReader reader, ReadingScope scope)
{
    private readonly List<Lambda> _lambdas = [];

    public IInvocationOperation Operation => operation;

    public string Name => operation.TargetMethod.Name;

    /// <summary>How many arguments the call has.</summary>
    public int Count => operation.Arguments.Count(static argument => argument.ArgumentKind is not ArgumentKind.DefaultValue);

    /// <summary>The lambdas that were read so far.</summary>
    public IReadOnlyList<Lambda> Lambdas => _lambdas;

    /// <summary>The type of the elements of the first argument, with the nullability that was inferred.</summary>
    public ITypeSymbol ElementType => Method.TypeArguments.FirstOrDefault()
        ?? SequenceTypes.ElementOf(operation.Arguments.FirstOrDefault()?.Value.Type)
        ?? SequenceTypes.ElementOf(operation.Type)
        ?? operation.Type!;

    /// <summary>The types of the elements of the arguments, if each has its own.</summary>
    public IReadOnlyList<ITypeSymbol> ElementTypes => Method.TypeArguments;

    /// <summary>What the JSON of the result's elements is.</summary>
    public JsonShape ElementShape => JsonShapes.Of(SequenceTypes.ElementOf(operation.Type));

    // The symbol that the model gives for the syntax has the nullability that was inferred; the operation's has not.
    private IMethodSymbol Method => scope.Model.GetSymbolInfo(operation.Syntax, scope.CancellationToken).Symbol is IMethodSymbol { TypeArguments.IsEmpty: false } method
        ? method
        : operation.TargetMethod;

    public IOperation this[int position] => operation.Arguments.First(argument => argument.Parameter!.Ordinal == position).Value;

    /// <summary>An argument that is a sequence.</summary>
    public Expression? Source(int position = 0)
    {
        var sequence = Operands.WithoutConversions(this[position]);
        if (CollectionTypes.ValueOf(sequence.Type) is not null && DictionaryTypes.PairOf(sequence.Type) is { } pair)
        {
            return reader.Read(sequence) is { } dictionary ? NullGuard.Around(dictionary, value => DictionaryTypes.Entries(value, pair, scope)) : null;
        }

        return SequenceTypes.ElementOf(sequence.Type) is null && !sequence.ConstantValue.HasValue && sequence.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax
            ? scope.Report(sequence, $"a sequence of type '{OperationNames.Of(sequence.Type)}'", "use an array or a list")
            : reader.Read(sequence);
    }

    /// <summary>An argument that is a lambda expression.</summary>
    public Lambda? Lambda(int position)
    {
        var lambda = new LambdaReader(reader, scope).Read(this[position], IsElementNullable(operation));
        if (lambda is not null)
        {
            _lambdas.Add(lambda);
        }

        return lambda;
    }

    // Of what query syntax filters and sorts, C# does not say it again.
    private static bool IsElementNullable(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault()?.Value is not { } first || Operands.WithoutConversions(first) switch
        {
            IInvocationOperation { TargetMethod.Name: "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" } inner when SequenceTypes.IsLinq(inner.TargetMethod.ContainingType, "Enumerable") =>
                IsElementNullable(inner),
            var sequence => SequenceTypes.ReadOf(sequence.Type) is not { } element || FlowNullability.IsNullable(element),
        };

    /// <summary>Whether an argument is a lambda expression or stands for one, and not a comparer or another value.</summary>
    public bool IsLambda(int position) => position < Count && operation.TargetMethod.Parameters[position].Type.TypeKind is TypeKind.Delegate;

    /// <summary>A finding at the whole call.</summary>
    public Expression? Report(string? what = null, string remedy = "compute it in a [Task]") =>
        scope.Report(operation, what ?? OperationNames.Of(operation), remedy);

    /// <summary>A call that gives an array.</summary>
    public SequenceCall Array(SequenceFunction function, params Expression[] arguments) =>
        new(function, arguments.ToEquatableArray()) { Shape = JsonShape.Array, ElementShape = ElementShape };

    /// <summary>A call that gives a value of the call's type.</summary>
    public SequenceCall Value(SequenceFunction function, params Expression[] arguments) =>
        new(function, arguments.ToEquatableArray()) { Shape = JsonShapes.Of(operation.Type), ElementShape = JsonShapes.Of(ElementType) };

    /// <summary>The elements of a source for which a lambda is true.</summary>
    public SequenceCall Where(Expression source, Lambda condition) => new(SequenceFunction.Where, new Expression[] { source, condition }.ToEquatableArray())
    {
        Shape = JsonShape.Array,
        ElementShape = JsonShapes.Of(ElementType),
    };
}

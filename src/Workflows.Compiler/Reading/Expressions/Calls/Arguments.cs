using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the arguments of a call as values that are not null; C# throws where one is.</summary>
internal static class Arguments
{
    /// <summary>The instance of a call, if there is one, and its arguments in the order of the parameters.</summary>
    public static IReadOnlyList<IOperation> Of(IInvocationOperation operation)
    {
        var arguments = operation.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal).Select(static argument => argument.Value);
        return (operation.Instance is { } instance ? arguments.Prepend(instance) : arguments).ToList();
    }

    /// <summary>A call of the instance, if there is one, and the arguments in the order of the parameters; null if one of them has a finding.</summary>
    public static Expression? Read(ExpressionReader reader, IInvocationOperation operation, Func<EquatableArray<Expression>, Expression> make) =>
        Read(reader, Of(operation), make);

    /// <summary>A call of some values; null if one of them has a finding.</summary>
    public static Expression? Read(ExpressionReader reader, IEnumerable<IOperation> operations, Func<EquatableArray<Expression>, Expression> make)
    {
        var values = operations.Select(reader.Read).ToList();
        return values.Contains(null) ? null : Guarded(values, 0, make);
    }

    /// <summary>An expression over values that are not null; where one is, it fails.</summary>
    public static Expression NotNull(IEnumerable<Expression?> values, Func<EquatableArray<Expression>, Expression> make) => Guarded(values.ToList(), 0, make);

    private static Expression Guarded(List<Expression?> values, int next, Func<EquatableArray<Expression>, Expression> make) =>
        next == values.Count
            ? make(values.OfType<Expression>().ToEquatableArray())
            : NullGuard.Around(values[next]!, value =>
            {
                values[next] = value;
                return Guarded(values, next + 1, make);
            });
}

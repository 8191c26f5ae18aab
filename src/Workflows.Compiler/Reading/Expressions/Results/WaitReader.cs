using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads how long a <c>[Wait]</c> waits.</summary>
internal sealed class WaitReader(ReadingScope scope)
{
    private const int LongestSeconds = 99_999_999;
    private const string Remedy = "use TimeSpan.FromSeconds, FromMinutes, FromHours or FromDays of an 'int'";

    private readonly ExpressionReader _reader = new(scope);

    public WaitTime? Read(BodyStep step)
    {
        var body = new BodyReader(_reader, scope);
        if (!IsTimeSpan(TypeOf(step)))
        {
            return body.Read(step, _reader.Read) is { } moment ? new WaitTime.ComputedTimestamp(moment) : null;
        }

        return body.Read(step, ReadSeconds) switch
        {
            null => null,
            Literal.Number number => new WaitTime.Seconds(int.Parse(number.Text, CultureInfo.InvariantCulture)),
            var seconds => new WaitTime.ComputedSeconds(seconds),
        };
    }

    private static ITypeSymbol? TypeOf(BodyStep step) => step switch
    {
        BodyStep.Branch branch => TypeOf(branch.Then),
        BodyStep.Declaration declaration => TypeOf(declaration.Rest),
        _ => ((BodyStep.Result)step).Value.Type,
    };

    private Expression? ReadSeconds(IOperation operation) => scope.At(operation.Syntax, ReadConstruct(operation));

    private Expression? ReadConstruct(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion when IsTimeSpan(conversion.Operand.Type) => ReadSeconds(conversion.Operand),
        IConditionalOperation conditional => new BranchReader(_reader, scope).Read(conditional, ReadSeconds),
        ISwitchExpressionOperation branches => new BranchReader(_reader, scope).Read(branches, ReadSeconds),
        IDefaultValueOperation or IFieldReferenceOperation { Field: { Name: "Zero", IsStatic: true } } when IsTimeSpan(operation.Type) => Seconds(0),
        IInvocationOperation { Arguments: [{ } argument, ..] } call
            when SecondsPer(call.TargetMethod) is { } factor && call.Arguments.Skip(1).All(IsLeftOut) => ReadAmount(call, argument.Value, factor),
        _ => scope.Report(operation, operation is IInvocationOperation ? OperationNames.Of(operation) : "this 'TimeSpan'", Remedy),
    };

    private Expression? ReadAmount(IInvocationOperation call, IOperation amount, int factor)
    {
        if (amount.ConstantValue is { HasValue: true, Value: { } constant })
        {
            var seconds = Convert.ToDouble(constant, CultureInfo.InvariantCulture) * factor;
            return seconds is >= 0 and <= LongestSeconds && Math.Floor(seconds).Equals(seconds)
                ? Seconds((int)seconds)
                : scope.Report(call, $"a wait of {seconds.ToString(CultureInfo.InvariantCulture)} seconds", "wait for 0 to 99999999 whole seconds");
        }

        var value = WithoutWidening(amount);
        if (ValueTypes.KindOf(value.Type) is not ValueKind.Integer)
        {
            return scope.Report(amount, $"a wait of a '{OperationNames.Of(value.Type)}'", Remedy);
        }

        return _reader.Read(value) switch
        {
            null => null,
            var count when factor == 1 => count,
            var count => new Binary(BinaryOperator.Multiply, count, Seconds(factor)),
        };
    }

    private static IOperation WithoutWidening(IOperation operation)
    {
        while (operation is IConversionOperation conversion && NumericConversions.KeepsNumber(conversion.Operand.Type, conversion.Type))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static Expression Seconds(int value) => new Literal.Number(value.ToString(CultureInfo.InvariantCulture));

    private static int? SecondsPer(IMethodSymbol method) => !IsTimeSpan(method.ContainingType) ? null : method.Name switch
    {
        "FromSeconds" => 1,
        "FromMinutes" => 60,
        "FromHours" => 3_600,
        "FromDays" => 86_400,
        _ => null,
    };

    // FromMinutes(long minutes, long seconds = 0, …)
    private static bool IsLeftOut(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue, Value.ConstantValue: { HasValue: true, Value: 0L } };

    private static bool IsTimeSpan(ITypeSymbol? type) => type is { Name: "TimeSpan" } && ValueTypes.IsInSystem(type);
}

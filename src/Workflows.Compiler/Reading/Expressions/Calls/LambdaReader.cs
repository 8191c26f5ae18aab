using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads lambda expressions that are arguments of calls.</summary>
internal sealed class LambdaReader(ExpressionReader reader, ReadingScope scope)
{
    public Lambda? Read(IOperation argument)
    {
        if (Function(argument) is not { } function)
        {
            scope.Report(argument, "a delegate that is not a lambda expression", "write a lambda expression");
            return null;
        }

        if (function.Body.Operations is not [IReturnOperation { ReturnedValue: { } value }])
        {
            scope.Report(argument, "a lambda expression with statements", "write one expression");
            return null;
        }

        var names = function.Symbol.Parameters.Select(Bind).ToEquatableArray();
        return reader.Read(value) is { } body ? new Lambda(names, body) : null;
    }

    private static IAnonymousFunctionOperation? Function(IOperation argument) => argument switch
    {
        IDelegateCreationOperation creation => Function(creation.Target),
        IConversionOperation { IsImplicit: true } conversion => Function(conversion.Operand),
        IAnonymousFunctionOperation function => function,
        _ => null,
    };

    private string Bind(IParameterSymbol parameter)
    {
        var name = scope.FreshName(parameter.Name);
        scope.Bind(parameter, new Reference.Local(name)
        {
            IsNullable = FlowNullability.IsNullable(parameter.Type),
            Shape = JsonShapes.Of(parameter.Type),
        });
        return name;
    }
}

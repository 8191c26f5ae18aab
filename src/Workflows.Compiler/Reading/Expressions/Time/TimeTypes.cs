using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The types of time.</summary>
internal static class TimeTypes
{
    public static bool IsInstant(ITypeSymbol? type) => Is(type, nameof(DateTimeOffset));

    public static bool IsDuration(ITypeSymbol? type) => Is(type, nameof(TimeSpan));

    /// <summary>What to write instead of something about a type; null if it is none of time.</summary>
    public static string? Remedy(ITypeSymbol? type) =>
        Is(type, nameof(DateTime)) || Is(type, "DateOnly") || Is(type, "TimeOnly") ? "use 'DateTimeOffset', or a [Task]" : null;

    /// <summary>Whether an instant is certainly in UTC, so that the definition writes it as the runner does.</summary>
    public static bool IsUtc(IOperation operation) => Operands.WithoutConversions(operation) switch
    {
        IPropertyReferenceOperation { Property: { ContainingType: var type } } => ContextTypes.IsContext(type),
        IFieldReferenceOperation { Field.IsStatic: true } => true,
        IObjectCreationOperation => true,
        IInvocationOperation { TargetMethod.Name: nameof(DateTimeOffset.ToUniversalTime) or nameof(DateTimeOffset.FromUnixTimeMilliseconds) or nameof(DateTimeOffset.FromUnixTimeSeconds) } => true,
        IInvocationOperation { Instance: { } instance } call when IsInstant(call.Type) => IsUtc(instance),
        IBinaryOperation binary when IsInstant(binary.Type) => IsUtc(binary.LeftOperand),
        _ => false,
    };

    /// <summary>Whether what is around an operation only looks at the moment that an instant is, not at the clock that shows it.</summary>
    public static bool IsMomentOnly(IOperation operation, ReadingScope scope)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { IsImplicit: true } or IArgumentOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            (operation, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IReturnOperation => scope.IsOfWait,
            IBinaryOperation binary => !IsInstant(binary.Type) || IsMomentOnly(binary, scope),
            IInvocationOperation { TargetMethod.Name: nameof(DateTimeOffset.ToUniversalTime) or nameof(DateTimeOffset.ToUnixTimeMilliseconds) or nameof(DateTimeOffset.ToUnixTimeSeconds) or nameof(Equals) } => true,
            IInvocationOperation { TargetMethod: { Name: nameof(DateTimeOffset.Subtract) } } subtraction when IsDuration(subtraction.Type) => true,
            IInvocationOperation call when IsInstant(call.Type) && call.Instance == operation => IsMomentOnly(call, scope),
            _ => false,
        };
    }

    private static bool Is(ITypeSymbol? type, string name) =>
        ValueTypes.Underlying(type) is { } known && known.Name == name && ValueTypes.IsInSystem(known);
}

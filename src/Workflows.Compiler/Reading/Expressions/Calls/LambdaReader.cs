using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads lambda expressions and names of methods that are arguments of calls.</summary>
internal sealed class LambdaReader(ExpressionReader reader, ReadingScope scope)
{
    /// <param name="argument">The argument.</param>
    /// <param name="isElementNullable">Whether the first parameter may be null if C# does not say, as of variables in query syntax.</param>
    public Lambda? Read(IOperation argument, bool isElementNullable = true)
    {
        switch (Function(argument))
        {
            case IAnonymousFunctionOperation function:
                var parameters = Parameters(function);
                var names = function.Symbol.Parameters
                    .Select((parameter, i) => Bind(parameter, parameters[i].Type, i > 0 || isElementNullable || !IsSilent(parameters[i].Type))).ToEquatableArray();
                return new BodyReader(reader, scope).Read(function.Body, reader.Read) is { } body ? new Lambda(names, body) : null;
            case IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } method:
                return ReadMethod(method);
            default:
                scope.Report(argument, "a delegate that is not a lambda expression", "write a lambda expression");
                return null;
        }
    }

    /// <summary>The type of what a lambda gives; null if it is none.</summary>
    public static ITypeSymbol? TypeOf(IOperation argument) => Function(argument) switch
    {
        IAnonymousFunctionOperation function => function.Symbol.ReturnType,
        IMethodReferenceOperation method => method.Method.ReturnType,
        _ => null,
    };

    private Lambda? ReadMethod(IMethodReferenceOperation reference)
    {
        var locals = reference.Method.Parameters.Select(parameter => Local(scope.FreshName(parameter.Name), parameter.Type)).ToList();
        return new InlinedCallReader(reader, scope).Read(reference, reference.Method, locals) is { } body
            ? new Lambda(locals.Select(static local => ((Reference.Local)local).Name).ToEquatableArray(), body)
            : null;
    }

    // The symbol that the model gives for the syntax has the nullability that was inferred; the operation's has not.
    // The syntax of a lambda in a query is its body, which may be a call of another method.
    private System.Collections.Immutable.ImmutableArray<IParameterSymbol> Parameters(IAnonymousFunctionOperation function) =>
        scope.Model.GetSymbolInfo(function.Syntax, scope.CancellationToken).Symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda
            ? lambda.Parameters
            : function.Symbol.Parameters;

    private static IOperation? Function(IOperation argument) => argument switch
    {
        IDelegateCreationOperation creation => Function(creation.Target),
        IConversionOperation { IsImplicit: true } conversion => Function(conversion.Operand),
        IAnonymousFunctionOperation or IMethodReferenceOperation => argument,
        _ => null,
    };

    private static bool IsSilent(ITypeSymbol type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };

    private string Bind(IParameterSymbol parameter, ITypeSymbol type, bool mayBeNull)
    {
        var name = scope.FreshName(parameter.Name);
        var local = Local(name, type);
        scope.Bind(parameter, local with { IsNullable = local.IsNullable && mayBeNull });
        return name;
    }

    private static Expression Local(string name, ITypeSymbol type) =>
        new Reference.Local(name) { IsNullable = FlowNullability.IsNullable(type), Shape = JsonShapes.Of(type) };
}

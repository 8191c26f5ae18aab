using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Calls of functions that JSONata has with the same meaning.</summary>
internal static class CallText
{
    public static Fragment Of(string function, Call call, Scope scope) =>
        new($"{function}({string.Join(", ", call.Arguments.Select(argument => JsonataPrinter.Raw(argument, scope).Text))})");

    /// <summary><c>function($x, $i) { … }</c>, which always gives a value.</summary>
    public static string Of(Lambda lambda, Scope scope) =>
        $"function({string.Join(", ", lambda.Parameters.Select(name => "$" + scope.Names.Locals[name]))}) {{ {JsonataPrinter.Value(lambda.Body, scope.InFunction()).Text} }}";
}

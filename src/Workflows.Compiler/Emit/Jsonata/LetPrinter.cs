using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Blocks with values that are evaluated once: <c>($total := $sum(…); …)</c>.</summary>
internal static class LetPrinter
{
    public static Fragment Print(Let let, Scope scope, Func<Expression, Scope, Fragment> print)
    {
        var bindings = new List<string>();
        Expression body = let;
        while (body is Let { Name: var name, Value: var value, Body: var rest })
        {
            bindings.Add($"${scope.Names.Locals[name]} := {JsonataPrinter.Value(value, scope).Text}; ");
            body = rest;
        }

        var result = print(body, scope);
        return new($"({string.Concat(bindings)}{result.Text})") { Missing = result.Missing };
    }
}

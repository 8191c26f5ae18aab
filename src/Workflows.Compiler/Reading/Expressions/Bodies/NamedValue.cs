using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>A value and the local that stands for it.</summary>
internal sealed record NamedValue(Expression Name, Expression Value)
{
    /// <summary>An expression that uses the names, the first of which are evaluated first.</summary>
    public static Expression Around(IReadOnlyList<NamedValue> names, Expression body)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            body = Bindings.Around(names[i].Name, names[i].Value, body);
        }

        return body;
    }
}

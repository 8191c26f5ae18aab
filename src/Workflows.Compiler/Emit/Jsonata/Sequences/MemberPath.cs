using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Lambdas that only read members, as <c>line => line.Product.Sku</c>: JSONata's paths do that of all items of an array.</summary>
internal static class MemberPath
{
    /// <summary>The members' names; null of other lambdas, and where a member may be missing, which a path would pass over.</summary>
    public static IReadOnlyList<string>? Of(Lambda lambda)
    {
        var names = new Stack<string>();
        var body = lambda.Body;
        var isLast = true;
        while (body is MemberAccess { IsNullable: false } member && JsonataText.TryName(member.Name) is not null && (isLast || member.Shape is JsonShape.Single))
        {
            isLast = false;
            names.Push(member.Name);
            body = member.Target;
        }

        return names.Count > 0 && lambda.Parameters.Count == 1 && body is Reference.Local { IsNullable: false } local && local.Name == lambda.Parameters[0]
            ? [.. names]
            : null;
    }

    /// <summary>The same if the path ends in what is no array.</summary>
    public static IReadOnlyList<string>? ToSingle(Lambda lambda) => lambda.Body.Shape is JsonShape.Single ? Of(lambda) : null;
}

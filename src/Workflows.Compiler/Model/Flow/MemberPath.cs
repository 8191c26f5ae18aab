using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.Flow;

/// <summary>
/// Paths of members by their JSON names, written as JSON Pointers: empty for a value itself, <c>/artifact/descriptor</c> for what is within. A set of them says
/// what is not null, and with each path has all that lead to it.
/// </summary>
internal static class MemberPath
{
    public const string Root = "";

    public static ImmutableHashSet<string> Nothing { get; } = ImmutableHashSet<string>.Empty;

    public static ImmutableHashSet<string> OnlyRoot { get; } = Nothing.Add(Root);

    public static string Of(IEnumerable<string> jsonNames) => string.Concat(jsonNames.Select(static name => "/" + name.Replace("~", "~0").Replace("/", "~1")));

    /// <summary>Where a state's input holds what an expression reads; null if it reads anything else.</summary>
    public static string? InInput(Expression expression) => expression switch
    {
        Reference.Input => Root,
        MemberAccess member when InInput(member.Target) is { } target => target + Of([member.Name]),
        _ => null,
    };

    /// <summary>The condition that all of them are set; null for none.</summary>
    public static Expression? AreSet(ImmutableHashSet<string> paths) => paths
        .Where(path => !paths.Any(longer => longer.StartsWith(path + "/", StringComparison.Ordinal)))
        .OrderBy(static path => path, StringComparer.Ordinal)
        .Select(static path => (Expression)new Unary(UnaryOperator.Not, new IsNull(Read(path))))
        .Aggregate((Expression?)null, static (all, one) => all is null ? one : new Binary(BinaryOperator.And, all, one));

    /// <summary>Adds a path and all that lead to it: a member of null would be null.</summary>
    public static ImmutableHashSet<string> WithPath(this ImmutableHashSet<string> known, string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            known = known.Add(path.Substring(0, end));
        }

        return known.Add(Root);
    }

    /// <summary>Removes a path and all that leads on from it.</summary>
    public static ImmutableHashSet<string> WithoutPath(this ImmutableHashSet<string> known, string path) => known.Except(known.Where(member => IsWithin(member, path)));

    /// <summary>What is known of a part, as paths from there.</summary>
    public static ImmutableHashSet<string> Below(this ImmutableHashSet<string> known, string path) =>
        known.Where(member => IsWithin(member, path)).Select(member => member.Substring(path.Length)).ToImmutableHashSet();

    private static bool IsWithin(string path, string outer) => path == outer || path.StartsWith(outer + "/", StringComparison.Ordinal);

    private static Expression Read(string path) => path.Split('/').Skip(1)
        .Select(static name => name.Replace("~1", "/").Replace("~0", "~"))
        .Aggregate((Expression)new Reference.Input(), static (target, name) => new MemberAccess(target, name) { IsNullable = true });
}

using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>The names that whole expressions use, without their dollar signs.</summary>
/// <param name="Locals">What their locals are called.</param>
/// <param name="Taken">Those names, the workflow variables that they read, and the names in texts that are JSONata already.</param>
internal sealed record Names(ImmutableDictionary<string, string> Locals, ImmutableHashSet<string> Taken)
{
    public static Names Of(IEnumerable<Expression> expressions)
    {
        var parts = expressions.SelectMany(static expression => expression.SelfAndDescendants()).ToList();
        var taken = parts.OfType<Reference.Variable>().Select(static variable => variable.Name)
            .Concat(parts.OfType<Raw>().SelectMany(static raw => raw.Names))
            .ToImmutableHashSet();
        var locals = ImmutableDictionary<string, string>.Empty;
        foreach (var local in parts.SelectMany(Declared).Distinct())
        {
            var name = Free(local, taken);
            locals = locals.Add(local, name);
            taken = taken.Add(name);
        }

        return new(locals, taken);
    }

    /// <summary>A name for what the printer itself binds; blocks within one another may use the same.</summary>
    public string Fresh(string name) => Free(name, Taken);

    private static IEnumerable<string> Declared(Expression expression) => expression switch
    {
        Lambda lambda => lambda.Parameters,
        Let let => [let.Name],
        _ => [],
    };

    // A name that hides a function would break its calls.
    private static string Free(string name, ImmutableHashSet<string> taken) =>
        taken.Contains(name) || JsonataFunctions.Contains(name) ? Free(name + "_", taken) : name;
}

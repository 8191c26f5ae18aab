using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Workflows.Generators.Tests.Incremental;

/// <summary>Walks everything that a value holds on to, field by field.</summary>
internal static class ModelGraph
{
    private static readonly Type[] Forbidden =
        [typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Compilation), typeof(SemanticModel), typeof(Diagnostic), typeof(IOperation), typeof(AttributeData)];

    public static void AssertPlain(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var work = new Stack<(string Path, object? Value)>([(root?.GetType().Name ?? "null", root)]);
        while (work.Count > 0)
        {
            var (path, value) = work.Pop();
            if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            Assert.False(Forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} holds a {value.GetType()}.");
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    work.Push(($"{path}[]", item));
                }
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && field.FieldType != typeof(Type))
                    {
                        work.Push(($"{path}.{field.Name}", field.GetValue(value)));
                    }
                }
            }
        }
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Jsonata.Raw("…", () => csharp)</c>: the text is checked and taken over, the C# is the runner's.</summary>
internal sealed class RawReader(ReadingScope scope)
{
    public static bool IsRaw(IMethodSymbol method) => method is { Name: "Raw", ContainingType: { Name: "Jsonata" } type } && WorkflowTypes.IsInWorkflows(type);

    public Expression? Read(IInvocationOperation operation)
    {
        var argument = Arguments.Of(operation)[0];
        if (argument.ConstantValue is not { HasValue: true, Value: string text })
        {
            return scope.ReportJsonata(argument.Syntax.GetLocation(), "a text that is not a constant", "write the JSONata as a constant string");
        }

        var tokens = JsonataScanner.Scan(text);
        var faults = Faults(text, tokens).ToList();
        foreach (var fault in faults)
        {
            scope.ReportJsonata(LocationOf(argument, text, fault), fault.What, fault.Remedy);
        }

        var type = operation.TargetMethod.TypeArguments[0];
        return faults.Count > 0 ? null : new Raw(OnOneLine(text, tokens), NamesOf(tokens))
        {
            IsNullable = FlowNullability.IsNullable(type),
            Shape = JsonShapes.Of(type),
            Scalar = ScalarTypes.Of(type, scope.Json),
        };
    }

    private IEnumerable<JsonataFault> Faults(string text, IReadOnlyList<JsonataToken> tokens)
    {
        foreach (var mark in new[] { "${", "{%", "%}" })
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var position)
            {
                yield return new(position, 2, $"'{mark}', which is a mark of templates", "put a space between, or write a Unicode escape");
            }
        }

        if (JsonataStructure.Fault(tokens) is { } structure)
        {
            yield return structure;
        }

        foreach (var fault in JsonataNames.Faults(tokens, scope.Variables, scope.StateNames))
        {
            yield return fault;
        }
    }

    private static EquatableArray<string> NamesOf(IEnumerable<JsonataToken> tokens) => tokens
        .Where(static token => token.Kind is JsonataTokenKind.Variable)
        .Select(static token => token.Text.TrimStart('$'))
        .Where(static name => name.Length > 0 && !JsonataFunctions.Contains(name))
        .Distinct()
        .ToEquatableArray();

    // Line breaks between the parts are for people; definitions have none.
    private static string OnOneLine(string text, IReadOnlyList<JsonataToken> tokens)
    {
        if (text.IndexOf('\n') < 0)
        {
            return text.Trim();
        }

        var line = new StringBuilder();
        var end = 0;
        foreach (var token in tokens)
        {
            line.Append(token.Start > end && line.Length > 0 ? " " : "").Append(token.Text);
            end = token.Start + token.Text.Length;
        }

        return line.ToString();
    }

    /// <summary>The place within the literal, if the literal shows the text as it is; else the whole argument.</summary>
    private static Location LocationOf(IOperation argument, string text, JsonataFault fault)
    {
        if (argument.Syntax is not LiteralExpressionSyntax { Token: var token } || text.Length == 0 || token.Text.IndexOf(text, StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return argument.Syntax.GetLocation();
        }

        return Location.Create(argument.Syntax.SyntaxTree, new TextSpan(token.SpanStart + start + fault.Start, Math.Max(1, fault.Length)));
    }
}

using System.Text.RegularExpressions;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>Reads the cases of a file of the table; its README says how one is written.</summary>
internal sealed partial class SnippetFile
{
    private const string Hole = "{{case}}";
    private const string FixHeading = "Fix: ";
    private const string NoFix = "Fix: none";
    private const string FixAllHeading = "Fix all: ";

    private readonly string _name;
    private readonly List<Snippet> _snippets = [];
    private string? _frame;
    private string _case = "";
    private string _fix = "";

    private SnippetFile(string name) => _name = name;

    public static IReadOnlyList<Snippet> Read(string path, string name)
    {
        var file = new SnippetFile(name);
        foreach (Match part in Parts().Matches(File.ReadAllText(path)))
        {
            file.Add(part);
        }

        return file._snippets;
    }

    private void Add(Match part)
    {
        if (part.Groups["case"] is { Success: true } heading)
        {
            Assert.DoesNotContain(_snippets, snippet => snippet.Name == $"{_name}: {heading.Value}");
            (_case, _fix) = (heading.Value, "");
        }
        else if (part.Groups["fix"] is { Success: true } fix)
        {
            _fix = fix.Value;
            if (_fix is NoFix)
            {
                Change(last => last with { IsWithoutFix = true });
            }
        }
        else if (part.Groups["message"] is { Success: true } message)
        {
            Change(last => last with { Messages = [.. last.Messages, message.Value] });
        }
        else
        {
            AddCode(part.Groups["kind"].Value.Trim(), part.Groups["code"].Value);
        }
    }

    private void AddCode(string kind, string code)
    {
        if (_case.Length == 0)
        {
            Assert.Contains(Hole, code, StringComparison.Ordinal);
            _frame = code;
        }
        else if (_fix.StartsWith(FixHeading, StringComparison.Ordinal))
        {
            Change(last => last with { Fixes = [.. last.Fixes, new SnippetFix(_fix[FixHeading.Length..], Frame(kind, code), All: null)] });
        }
        else if (_fix.StartsWith(FixAllHeading, StringComparison.Ordinal))
        {
            Assert.Equal(_fix[FixAllHeading.Length..], _snippets[^1].Fixes[^1].Title);
            Change(last => last with { Fixes = [.. last.Fixes.SkipLast(1), last.Fixes[^1] with { All = Frame(kind, code) }] });
        }
        else
        {
            Assert.Equal("", _fix);
            foreach (var source in kind is "lines" ? code.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [code])
            {
                var number = _snippets.Count(snippet => snippet.Name.StartsWith($"{_name}: {_case}", StringComparison.Ordinal));
                _snippets.Add(new Snippet($"{_name}: {_case}{(number == 0 ? "" : $" ({number + 1})")}", Frame(kind, source), [], []));
            }
        }
    }

    private void Change(Func<Snippet, Snippet> change) => _snippets[^1] = change(_snippets[^1]);

    /// <summary>The case's code in the file's frame, indented like the hole that it fills.</summary>
    private string Frame(string kind, string code)
    {
        Assert.True(kind is "" or "lines" or "whole", $"{_name} has a block of csharp {kind}.");
        if (_frame is null || kind is "whole")
        {
            return code;
        }

        var line = _frame.Split('\n').First(line => line.Contains(Hole, StringComparison.Ordinal));
        var indentation = line[..^line.TrimStart().Length];
        return _frame.Replace(Hole, code.TrimEnd('\n').Replace("\n", "\n" + indentation).Replace("\n" + indentation + "\n", "\n\n"));
    }

    [GeneratedRegex("""
        ^\#\#[ ](?<case>.+?)$
        |^\#\#\#[ ](?<fix>.+?)$
        |^>[ ](?<message>.+?)$
        |^```csharp(?<kind>.*?)\n(?<code>.*?)^```$
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Parts();
}

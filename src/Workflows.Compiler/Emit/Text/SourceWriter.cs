using System.Text;

namespace Workflows.Compiler.Emit.Text;

/// <summary>Collects lines of source text, indented by four spaces a level and ended by a line feed on every machine.</summary>
internal class SourceWriter
{
    private const string Unit = "    ";

    private readonly StringBuilder _text = new(4_096);
    private string _indentation = "";

    /// <summary>Writes one line; an empty one gets no indentation.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(_indentation).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a raw string of several lines, each at the current indentation plus its own.</summary>
    public void Lines(string multiLine)
    {
        foreach (var line in multiLine.Replace("\r\n", "\n").Split('\n'))
        {
            Line(line.TrimEnd());
        }
    }

    /// <summary>Writes an opening brace and indents what follows.</summary>
    public void OpenBrace()
    {
        Line("{");
        Indent();
    }

    /// <summary>Ends what <see cref="OpenBrace"/> began; <paramref name="suffix"/> follows the brace, for instance <c>;</c>.</summary>
    public void CloseBrace(string suffix = "")
    {
        Unindent();
        Line("}" + suffix);
    }

    /// <summary>
    /// Writes a header (of one or several lines; none if empty) and a pair of braces around what is written until disposal:
    /// <c>using (writer.Block("static class Names")) { … }</c>.
    /// </summary>
    public IDisposable Block(string header = "", string suffix = "")
    {
        if (header.Length > 0)
        {
            Lines(header);
        }

        OpenBrace();
        return new OpenBlock(this, suffix);
    }

    /// <summary>The same without braces: for the statements of a <c>case</c>.</summary>
    public IDisposable Section(string header)
    {
        Line(header);
        Indent();
        return new OpenSection(this);
    }

    public void Indent() => _indentation += Unit;

    public void Unindent() => _indentation = _indentation.Substring(Unit.Length);

    public override string ToString() => _text.ToString();

    private sealed class OpenSection(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.Unindent();
    }

    private sealed class OpenBlock(SourceWriter writer, string suffix) : IDisposable
    {
        public void Dispose() => writer.CloseBrace(suffix);
    }
}

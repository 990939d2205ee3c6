namespace Fetial.Exchange.Tests;

/// <summary>A long stream that takes no memory: a beginning, then one byte again and again. It tells how far it was read.</summary>
internal sealed class RepeatedBytes(byte[] start, byte repeated, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var number = (int)Math.Min(count, length - Position);
        for (var i = 0; i < number; i++, Position++)
        {
            buffer[offset + i] = Position < start.Length ? start[Position] : repeated;
        }

        return number;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

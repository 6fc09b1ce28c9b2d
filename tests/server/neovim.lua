-- Drives Neovim as somebody who opens a file, looks at what is found, and takes the first code action at the first of
-- it. Writes what was seen to the file $SEEN as JSON; $SERVER is the command as a JSON list.

local function found()
  local diagnostics = vim.diagnostic.get(0)
  table.sort(diagnostics, function(one, other)
    return one.lnum < other.lnum or (one.lnum == other.lnum and one.col < other.col)
  end)
  return vim.tbl_map(function(diagnostic)
    local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
    return {
      rule = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code),
      source = diagnostic.source,
      text = line:sub(diagnostic.col + 1, diagnostic.end_col),
    }
  end, diagnostics)
end

local client = vim.lsp.start_client({
  name = "proofreader",
  cmd = vim.fn.json_decode(vim.env.SERVER),
  settings = { proofreader = { level = "likely" } },
})
vim.lsp.buf_attach_client(0, client)
vim.wait(90000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local seen = { before = found(), offered = {} }

vim.ui.select = function(items, options, choose)
  seen.offered = vim.tbl_map(options.format_item or tostring, items)
  choose(items[1], 1)
end
local first = vim.diagnostic.get(0)[1]
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  if diagnostic.lnum < first.lnum or (diagnostic.lnum == first.lnum and diagnostic.col < first.col) then
    first = diagnostic
  end
end
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
vim.lsp.buf.code_action()
local expected = #seen.before - 1
vim.wait(90000, function() return #vim.diagnostic.get(0) == expected end, 50)
seen.after = found()
vim.cmd("write")

vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.lsp.stop_client(client)
vim.cmd("qall!")
